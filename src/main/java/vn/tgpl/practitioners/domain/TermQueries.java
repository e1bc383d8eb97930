package vn.tgpl.practitioners.domain;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.AccessScope;

/** Contracts and suspensions of somebody with who entered them. */
@Component
public class TermQueries {

    private final JdbcClient jdbc;

    TermQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first, contracts before suspensions. */
    public List<TermRow> of(PractitionerId id, AccessScope scope) {
        ScopeSql visible = ScopeSql.of(scope, "p");
        return jdbc.sql("""
                        select t.contract, t.first_day, t.last_day, a.display_name, t.entered_at
                          from practitioners.practitioner p
                          join (select true as contract, c.* from practitioners.contract c
                                union all
                                select false, s.* from practitioners.suspension s) t on t.practitioner_id = p.id
                          left join identity.account a on a.id = t.entered_by
                         where p.id = :id and %s
                         order by t.contract desc, t.first_day desc""".formatted(visible.predicate()))
                .params(visible.parameters())
                .param("id", id.value())
                .query((row, index) -> {
                    @Nullable Timestamp at = row.getTimestamp("entered_at");
                    return new TermRow(
                            row.getBoolean("contract"),
                            row.getObject("first_day", LocalDate.class),
                            row.getObject("last_day", LocalDate.class),
                            row.getString("display_name"),
                            at == null ? null : at.toInstant());
                })
                .list();
    }
}
