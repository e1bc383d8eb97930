package vn.tgpl.casework.list;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.offices.OfficeBurden;
import vn.tgpl.shared.OfficeId;

/** Cases of an office that are not closed. */
@Component
class OpenCasesOfOffice implements OfficeBurden {

    private final JdbcClient jdbc;

    OpenCasesOfOffice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.CASES;
    }

    @Override
    public int count(OfficeId office) {
        return jdbc.sql("""
                        select count(*) from casework.legal_aid_case c
                         where c.office_id = :office
                           and c.state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')""")
                .param("office", office.value())
                .query(Integer.class)
                .single();
    }
}
