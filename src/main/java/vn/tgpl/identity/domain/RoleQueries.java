package vn.tgpl.identity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.offices.OfficeKind;

/** The roles, what they allow, and at which offices they are held. */
@Repository
public class RoleQueries {

    private final JdbcClient jdbc;

    RoleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All roles in the order people read them. */
    public List<RoleView> all() {
        return jdbc.sql("""
                        select r.code, r.label, r.scope_level, r.second_factor_demanded,
                               array(select rr.right_code from identity.role_right rr where rr.role_code = r.code) as rights,
                               array(select k.office_kind from identity.role_office_kind k where k.role_code = r.code) as kinds
                          from identity.role r
                         order by r.sort_order""")
                .query((row, index) -> new RoleView(
                        row.getString("code"),
                        row.getString("label"),
                        row.getString("scope_level"),
                        texts(row, "rights").collect(Collectors.toUnmodifiableSet()),
                        kinds(row),
                        row.getBoolean("second_factor_demanded")))
                .list();
    }

    private static Set<OfficeKind> kinds(ResultSet row) throws SQLException {
        return texts(row, "kinds").map(OfficeKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
