package vn.tgpl.identity.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.offices.OfficeBurden;
import vn.tgpl.shared.OfficeId;

/** Accounts of an office that can sign in. */
@Component
class EnabledAccountsOfOffice implements OfficeBurden {

    private final JdbcClient jdbc;

    EnabledAccountsOfOffice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.ACCOUNTS;
    }

    @Override
    public int count(OfficeId office) {
        return jdbc.sql("""
                        select count(*) from identity.account a where a.office_id = :office and a.enabled""")
                .param("office", office.value())
                .query(Integer.class)
                .single();
    }
}
