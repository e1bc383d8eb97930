package vn.tgpl.identity.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roles and what they allow. */
@Repository
public class RoleQueries {

    private final JdbcClient jdbc;

    RoleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RoleView> all() {
        return jdbc.sql("""
                        select r.code, r.label, r.scope_level,
                               array(select rr.right_code from identity.role_right rr where rr.role_code = r.code) as rights
                          from identity.role r
                         order by r.sort_order""")
                .query((row, index) -> new RoleView(
                        row.getString("code"),
                        row.getString("label"),
                        row.getString("scope_level"),
                        Set.copyOf(
                                Arrays.asList((String[]) row.getArray("rights").getArray()))))
                .list();
    }
}
