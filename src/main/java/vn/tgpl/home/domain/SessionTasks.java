package vn.tgpl.home.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.Actor;

/** What the sessions of courts ask for: to come, to be told of, without a new day, and announced without being entered. */
@Repository
class SessionTasks {

    /** Within the week, and however far ahead on a day that was made a day off: whoever fixed it has to be asked. */
    private static final String HEARINGS = """
            select case when h.starts_at < :now then 'HEARING_OUTCOME'
                        when h.starts_at < :horizon then 'HEARING' else 'SESSION_ON_DAY_OFF' end as kind, c.id, c.code,
                   c.beneficiary_name as person, h.court as detail, h.starts_at as due_at, null as unit, null as article,
                   false as urgent, true as own
              from casework.hearing h join casework.legal_aid_case c on c.id = h.case_id
             where exists (select 1 from casework.assignment w
                            where w.case_id = c.id and w.account_id = :reader and w.ended_at is null)
               and h.outcome is null and h.called_off is null
               and (h.starts_at < :horizon
                    or exists (select 1 from calendar.special_day s
                                where s.day = (h.starts_at at time zone 'Asia/Ho_Chi_Minh')::date and s.kind <> 'SWAPPED_WORK'))
               and c.state in ('ASSIGNED', 'IN_PROGRESS', 'SUSPENDED') and %s
             order by h.starts_at, h.id limit :most""";

    /** Nothing but a session in its place, the cancelling for good or the end of the case takes it off the list. */
    private static final String POSTPONED = """
            select 'HEARING_POSTPONED' as kind, c.id, c.code, c.beneficiary_name as person, h.court as detail,
                   null::timestamptz as due_at, null as unit, null as article, false as urgent, true as own
              from casework.assignment w
              join casework.legal_aid_case c on c.id = w.case_id
              join casework.hearing h on h.case_id = c.id
             where w.account_id = :reader and w.ended_at is null and c.state in ('ASSIGNED', 'IN_PROGRESS')
               and h.called_off = 'POSTPONED' and h.dropped_at is null
               and not exists (select 1 from casework.hearing n
                                where n.follows = h.id and (n.called_off is null or n.called_off not in ('MISTAKEN', 'CASE_ENDED')))
               and %s
             order by h.starts_at, h.id limit :most""";

    /** Told with the request and not entered as a session of that day: of whoever performs the case, and while nobody does, of whoever entrusts it. */
    private static final String TRIALS_TOLD = """
            select case when t.trial_on < cast(:today as date) + 8 then 'TRIAL_TOLD' else 'SESSION_ON_DAY_OFF' end as kind, c.id, c.code, c.beneficiary_name as person, null as detail,
                   t.trial_on::timestamp at time zone 'Asia/Ho_Chi_Minh' as due_at, null as unit, null as article,
                   false as urgent, w.case_id is not null as own
              from casework.legal_aid_case c
              join casework.trial_awaited t on t.case_id = c.id
              left join casework.assignment w on w.case_id = c.id and w.account_id = :reader and w.ended_at is null
             where (t.trial_on < cast(:today as date) + 8
                    or exists (select 1 from calendar.special_day s where s.day = t.trial_on and s.kind <> 'SWAPPED_WORK'))
               and ((c.state in ('ASSIGNED', 'IN_PROGRESS', 'SUSPENDED') and w.case_id is not null)
                    or (c.state = 'ACCEPTED' and :assigns))
               and %s
             order by t.trial_on, c.id limit :most""";

    private final JdbcClient jdbc;

    SessionTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Task> of(Actor actor, Map<String, Object> times) {
        boolean works = actor.may("casework:work");
        boolean assigns = actor.may("casework:assign");
        List<Task> tasks = new ArrayList<>();
        if (works) {
            tasks.addAll(read(HEARINGS, actor, times));
            tasks.addAll(read(POSTPONED, actor, times));
        }
        if (works || assigns) {
            Map<String, Object> values = new HashMap<>(times);
            values.put("assigns", assigns);
            tasks.addAll(read(TRIALS_TOLD, actor, values));
        }
        return tasks;
    }

    private List<Task> read(String sql, Actor actor, Map<String, Object> values) {
        ScopeSql scope = HomeScope.cases(actor.scope());
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.putAll(values);
        return jdbc.sql(sql.formatted(scope.predicate()))
                .params(parameters)
                .query((row, index) -> TaskQueries.task(row))
                .list();
    }
}
