package vn.tgpl.home.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.home.domain.Task.Kind;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.Actor;

/** The tasks within somebody's scope; one statement a table, and only for the rights he has. */
@Repository
@Transactional(readOnly = true)
public class TaskQueries {

    /** So many of a kind are shown; the numbers above the list open the rest. */
    private static final int MOST = 12;

    private static final String DEADLINES = """
            select * from (
                select d.kind, c.id, c.code, coalesce(j.full_name, w.names, c.beneficiary_name) as person,
                       coalesce(v.counterpart, e.practitioner_name, a.names) as detail, d.due_at,
                       d.legal_reference as article, d.unit, d.unit in ('HOURS', 'AT_ONCE', 'AT_ONCE_WITHIN_HOURS') as urgent,
                       exists (select 1 from casework.assignment w
                                where w.case_id = c.id and w.account_id = :reader and w.ended_at is null) as own,
                       row_number() over (partition by d.kind, d.due_at <= :tomorrow order by d.due_at, c.id) as place
                  from casework.deadline d
                  join casework.legal_aid_case c on c.id = d.case_id
                  left join people.person j on d.kind = 'MISSING_PAPERS' and j.id = coalesce(d.subject, c.first_beneficiary_id)
                  left join casework.verification v on d.kind = 'VERIFICATION_RESULT' and v.id = d.subject
                  left join casework.assignment e on d.kind = 'REPLACEMENT' and e.id = d.subject
                  left join lateral (select string_agg(h.full_name, ', ' order by h.full_name, h.id) as names
                                       from casework.replacement_for f join people.person h on h.id = f.person_id
                                      where d.kind = 'REPLACEMENT' and f.assignment_id = d.subject) w on true
                  left join lateral (select string_agg(s.practitioner_name, ', ' order by s.assigned_at, s.id) as names
                                       from casework.assignment s
                                      where s.case_id = c.id and s.ended_at is null) a on true
                 where d.met_at is null and d.lapsed_at is null and d.due_at <= :horizon and %s) tasks
             where place <= :most order by due_at, id""";

    /** The law asks for it without naming a period, so it stands there at once. */
    private static final String TO_REPLACE = """
            select distinct case first_value(n.cause) over (partition by n.assignment_id order by n.cause, n.since, n.ground)
                                 when 'UNSETTLED' then 'EXECUTOR_UNSETTLED' else 'EXECUTOR_TO_REPLACE' end as kind, c.id, c.code, c.beneficiary_name as person,
                   n.practitioner_name as detail, null::timestamptz as due_at, null as unit,
                   first_value(n.legal_reference) over (partition by n.assignment_id
                                                        order by n.cause, n.since, n.ground) as article,
                   true as urgent, false as own, c.accepted_at
              from casework.executor_to_replace n join casework.legal_aid_case c on c.id = n.case_id
             where c.state in ('ASSIGNED', 'IN_PROGRESS', 'SUSPENDED') and :today between n.told_from and n.told_to and %s
             order by c.accepted_at, c.id limit :most""";

    /**
     * Handed to the reader and not begun; what has a deadline soon stands there already. Who comes to a case that runs is new in
     * it until he does something himself.
     */
    private static final String BEGINNINGS = """
            select 'BEGIN_WORK' as kind, c.id, c.code, c.beneficiary_name as person, null as detail,
                   null::timestamptz as due_at, null as unit, null as article, false as urgent, true as own
              from casework.assignment s join casework.legal_aid_case c on c.id = s.case_id
             where s.account_id = :reader and s.ended_at is null
               and (c.state = 'ASSIGNED' and (c.next_due_at is null or c.next_due_at > :horizon)
                    or c.state = 'IN_PROGRESS'
                       and exists (select 1 from casework.assignment o where o.case_id = c.id and o.assigned_at < s.assigned_at)
                       and not exists (select 1 from casework.activity w
                                        where w.case_id = c.id and w.recorded_by = :reader and w.recorded_at >= s.assigned_at)
                       and not exists (select 1 from casework.hearing h
                                        where h.case_id = c.id and h.recorded_by = :reader and h.recorded_at >= s.assigned_at)
                       and not exists (select 1 from casework.verification v
                                        where v.case_id = c.id and v.recorded_by = :reader and v.recorded_at >= s.assigned_at)
                       and not exists (select 1 from casework.registration g
                                        where g.case_id = c.id and g.recorded_by = :reader and g.recorded_at >= s.assigned_at))
               and %s
             order by s.assigned_at, c.id limit :most""";

    /** Answered by the centre that was asked, not noted by the reader; news for a week, or until work goes on. */
    private static final String ANSWERS = """
            select 'VERIFICATION_ANSWERED' as kind, c.id, c.code, c.beneficiary_name as person, v.counterpart as detail,
                   null::timestamptz as due_at, null as unit, null as article, false as urgent, true as own
              from casework.assignment s
              join casework.legal_aid_case c on c.id = s.case_id
              join casework.verification v on v.case_id = c.id
             where s.account_id = :reader and s.ended_at is null and c.state in ('ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')
               and v.to_centre_id is not null and v.concluded_at > :weekAgo and v.concluded_by <> :reader
               and not exists (select 1 from casework.activity w
                                where w.case_id = c.id and w.recorded_by = :reader and w.recorded_at > v.concluded_at)
               and %s
             order by v.concluded_at, v.id limit :most""";

    private static final String REQUESTS = """
            select * from (
                select case when r.state = 'WAITING_PAPERS' then 'PAPER_CALL'
                            when exists (select 1 from referrals.referral sent
                                          where sent.transferred_request_id = r.id) then 'RETURNED_REQUEST'
                            else 'REQUEST' end as kind, r.id,
                       r.receipt_code as code, r.beneficiary_name as person, null as detail,
                       null::timestamptz as due_at, null as unit, null as article, false as urgent, false as own, r.received_at,
                       row_number() over (partition by r.state order by r.received_at, r.id) as place
                  from intake.request r
                 where r.state in ('RECEIVED', 'WAITING_PAPERS') and %s) tasks
             where place <= :most order by received_at, id""";

    private static final String REFERRALS = """
            select :kind as kind, f.id, f.code, f.full_name as person, o.name as detail, null::timestamptz as due_at,
                   null as unit, null as article, false as urgent, false as own
              from referrals.referral f join offices.office o on o.id = f.sender_office_id
             where f.state in (:states) and %s
             order by f.sent_at, f.id limit :most""";

    private final JdbcClient jdbc;
    private final SessionTasks sessions;
    private final EndedCaseTasks ended;
    private final GroupReviewTasks reviews;
    private final RegistrationTasks registrations;

    TaskQueries(
            JdbcClient jdbc,
            SessionTasks sessions,
            EndedCaseTasks ended,
            GroupReviewTasks reviews,
            RegistrationTasks registrations) {
        this.registrations = registrations;
        this.reviews = reviews;
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.ended = ended;
    }

    /**
     * @param today the reader's day
     * @param now the moment of looking
     */
    public List<Task> tasksOf(Actor actor, LocalDate today, Instant now) {
        Map<String, Object> times = Map.of(
                "reader", actor.id().value(),
                "most", MOST,
                "today", today,
                "now", now.atOffset(ZoneOffset.UTC),
                "tomorrow", Days.start(today.plusDays(1)),
                "weekAgo", Days.start(today.minusDays(7)),
                "horizon", Days.start(today.plusDays(8)));
        List<Task> tasks = new ArrayList<>();
        if (actor.may("casework:read")) {
            tasks.addAll(read(DEADLINES, HomeScope.cases(actor.scope()), times));
            tasks.addAll(read(TO_REPLACE, HomeScope.cases(actor.scope()), times));
        }
        if (actor.may("casework:work")) {
            tasks.addAll(read(BEGINNINGS, HomeScope.cases(actor.scope()), times));
            tasks.addAll(read(ANSWERS, HomeScope.cases(actor.scope()), times));
        }
        tasks.addAll(reviews.of(actor, times));
        tasks.addAll(registrations.of(actor, today, times));
        tasks.addAll(sessions.of(actor, times));
        tasks.addAll(ended.reopened(actor, times));
        if (actor.may("intake:receive")) {
            tasks.addAll(read(REQUESTS, HomeScope.requests(actor.scope()), times));
        }
        if (actor.may("referrals:read") || actor.may("referrals:send")) {
            boolean receiving = actor.may("referrals:read");
            Map<String, Object> values = new HashMap<>(times);
            values.put("kind", (receiving ? Kind.REFERRAL : Kind.SENT_REFERRAL).name());
            values.put("states", receiving ? List.of("WAITING") : List.of("WAITING", "TAKEN_UP"));
            tasks.addAll(read(REFERRALS, HomeScope.referrals(actor), values));
        }
        tasks.addAll(ended.toArchive(actor, times));
        return tasks;
    }

    private List<Task> read(String sql, ScopeSql scope, Map<String, Object> values) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.putAll(values);
        return jdbc.sql(sql.formatted(scope.predicate()))
                .params(parameters)
                .query((rs, index) -> task(rs))
                .list();
    }

    static Task task(ResultSet rs) throws SQLException {
        String unit = rs.getString("unit");
        return new Task(
                Kind.valueOf(rs.getString("kind")),
                rs.getObject("id", UUID.class),
                rs.getString("code"),
                rs.getString("person"),
                rs.getString("detail"),
                instant(rs.getTimestamp("due_at")),
                unit == null ? null : PeriodUnit.valueOf(unit),
                rs.getString("article"),
                rs.getBoolean("urgent"),
                rs.getBoolean("own"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
