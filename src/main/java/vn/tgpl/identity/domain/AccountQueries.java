package vn.tgpl.identity.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.identity.DemoAccount;

/** Lists of accounts. */
@Repository
public class AccountQueries {

    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The accounts of the practice installation with what they are for. */
    public List<DemoAccount> demoAccounts() {
        return jdbc.sql("""
                        select a.username, string_agg(r.label, ', ' order by r.sort_order) || ' – ' || o.name as label
                          from identity.account a
                          join identity.account_role ar on ar.account_id = a.id
                          join identity.role r on r.code = ar.role_code
                          join offices.office o on o.id = a.office_id
                         where a.enabled
                           -- the announced accounts were made first; those after them belong to practitioners only
                           and a.id in (select id from identity.account order by id limit 12)
                         group by a.id, o.name
                         order by min(r.sort_order), a.id""")
                .query((row, index) -> new DemoAccount(row.getString("username"), row.getString("label")))
                .list();
    }
}
