package vn.tgpl.home.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.duties.DutyScope;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.Actor;

/** What waits by a day outside the periods of cases; one statement a table, and only for the rights one has. */
@Repository
@Transactional(readOnly = true)
public class WaitingQueries {

    private static final int MOST = 12;

    // what has no last day waits behind what has one, however long ago its reminder was; each is read in the order of
    // its index
    private static final String DUTIES = """
            select 'DUTY' as source, d.kind, d.unit, d.id, coalesce(c.code, r.receipt_code, p.full_name, o.name) as code,
                   d.due_at, d.legal_reference as article
              from ((select * from duties.duty d
                      where d.state = 'OPEN' and d.unit <> 'NOT_STATED' and d.due_at <= :horizon and %1$s
                      order by d.due_at, d.id limit :most)
                    union all
                    (select * from duties.duty d
                      where d.state = 'OPEN' and d.unit = 'NOT_STATED' and d.due_at <= :horizon and %1$s
                      order by d.due_at, d.id limit :most)) d
              join offices.office o on o.id = d.office_id
              left join casework.legal_aid_case c on c.id = d.case_id
              left join intake.request r on r.id = d.request_id
              left join practitioners.practitioner p on p.id = d.practitioner_id
             order by (d.unit = 'NOT_STATED'), d.due_at, d.id limit :most""";

    // what came through the software nobody has received by hand: it is told from the first day on
    private static final String VERIFICATIONS = """
            select 'VERIFICATION' as source, 'D23' as kind, v.unit, v.id, v.counterpart as code,
                   (v.due_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' as due_at, v.legal_reference as article
              from casework.verification v
             where v.case_id is null and v.result is null and v.ended_at is null
               and (v.origin_id is not null or v.due_on < (:horizon at time zone 'Asia/Ho_Chi_Minh')::date) and %1$s
             order by v.due_on, v.id limit :most""";

    private final JdbcClient jdbc;

    WaitingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the reader himself has to see to, overdue or due within a week. */
    public List<Waiting> waitingFor(Actor actor, LocalDate today) {
        List<Waiting> waiting = new ArrayList<>();
        if (actor.may("duties:read")) {
            waiting.addAll(read(DUTIES, DutyScope.waitingFor(actor), today));
        }
        if (actor.may("intake:receive")) {
            waiting.addAll(read(VERIFICATIONS, HomeScope.verifications(actor.scope()), today));
        }
        return waiting;
    }

    private List<Waiting> read(String sql, ScopeSql scope, LocalDate today) {
        Map<String, Object> values = new HashMap<>(scope.parameters());
        values.put("horizon", Days.start(today.plusDays(8)));
        values.put("most", MOST);
        return jdbc.sql(sql.formatted(scope.predicate()))
                .params(values)
                .query((row, index) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                Waiting.Source.valueOf(row.getString("source")),
                PeriodOfLaw.valueOf(row.getString("kind")),
                PeriodUnit.valueOf(row.getString("unit")),
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("article"));
    }
}
