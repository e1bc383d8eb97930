package vn.tgpl.offices.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.shared.OfficeId;

/** All offices in the order of the tree they form. */
@Repository
public class OfficeTreeQueries {

    private final JdbcClient jdbc;

    OfficeTreeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The Bureau with what is below it, past offices included.
     *
     * @param province null for the whole country, then without those who only send citizens
     */
    public List<OfficeRow> tree(@Nullable String province) {
        return jdbc.sql("""
                        with recursive tree as (
                            select o.*, 0 as level, array[o.name] as place
                              from offices.office o
                             where o.parent_id is null
                            union all
                            select o.*, t.level + 1, t.place || (
                                       case o.kind when 'CENTRE' then '1' when 'BRANCH' then '2'
                                                   when 'ORGANISATION' then '3' else '4' end || ' '
                                       || coalesce(o.province_code, '') || o.abbreviation || o.name)
                              from offices.office o join tree t on t.id = o.parent_id)
                        select t.id, t.kind, t.level, t.name, t.abbreviation, t.address, t.phone, t.valid_from, t.valid_to,
                               s.name as successor_name
                          from tree t
                          left join offices.office s on s.id = t.successor_id
                         where t.level = 0
                            or t.province_code = :province
                            or (:province::text is null and t.kind <> 'REFERRER')
                         order by t.place""")
                .param("province", province)
                .query((row, index) -> row(row))
                .list();
    }

    private static OfficeRow row(ResultSet row) throws SQLException {
        return new OfficeRow(
                new OfficeId(row.getObject("id", UUID.class)),
                OfficeKind.valueOf(row.getString("kind")),
                row.getInt("level"),
                row.getString("name"),
                row.getString("abbreviation"),
                row.getString("address"),
                row.getString("phone"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("successor_name"));
    }
}
