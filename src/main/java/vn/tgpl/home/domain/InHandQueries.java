package vn.tgpl.home.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.Actor;

/** The cases a practitioner is at work on, with or without a day ahead; one statement. */
@Repository
@Transactional(readOnly = true)
public class InHandQueries {

    /** So many are shown; the list opens the rest. */
    private static final int MOST = 8;

    private static final String CASES = """
            select c.id, c.code, c.beneficiary_name, c.form_of_aid, count(*) over () as found,
                   case when min(h.entry) over () = max(h.entry) over () then h.entry end::uuid as practitioner,
                   (select max(w.performed_on) from casework.activity w where w.case_id = c.id) as worked_on
              from (select s.case_id, min(s.practitioner_id::text) as entry
                      from casework.assignment s
                     where s.account_id = :reader and s.ended_at is null
                     group by s.case_id) h
              join casework.legal_aid_case c on c.id = h.case_id
             where c.state = 'IN_PROGRESS' and %s
             order by worked_on nulls first, c.accepted_at, c.id limit :most""";

    private record Found(InHand.Row row, long all, @Nullable UUID practitioner) {}

    private final JdbcClient jdbc;

    InHandQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the reader himself performs; nothing of anybody else's, however far his scope reaches. */
    public InHand of(Actor actor) {
        ScopeSql visible = HomeScope.cases(actor.scope());
        List<Found> found = jdbc.sql(CASES.formatted(visible.predicate()))
                .params(visible.parameters())
                .param("reader", actor.id().value())
                .param("most", MOST)
                .query((row, index) -> read(row))
                .list();
        if (found.isEmpty()) {
            return InHand.NOTHING;
        }
        Found one = found.get(0);
        return new InHand(found.stream().map(Found::row).toList(), one.all(), one.practitioner());
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(
                new InHand.Row(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("beneficiary_name"),
                        row.getString("form_of_aid"),
                        row.getObject("worked_on", LocalDate.class)),
                row.getLong("found"),
                row.getObject("practitioner", UUID.class));
    }
}
