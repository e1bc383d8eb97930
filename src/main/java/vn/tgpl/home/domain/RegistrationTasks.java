package vn.tgpl.home.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.RegistrationReply;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.Actor;

/** What registrations with authorities ask for without a day of the law: lost ones in whose place none stands, and late answers. */
@Repository
class RegistrationTasks {

    // TTLT 10/2018 Đ6: where a period runs, its deadline stands in the list already; whoever was appointed since
    // registers
    private static final String TASKS = """
            select * from (
                select distinct 'REGISTRATION_LOST' as kind, c.id, c.code, c.beneficiary_name as person,
                       s.practitioner_name as detail, null::timestamptz as due_at, null as unit, null as article, true as urgent,
                       exists (select 1 from casework.assignment m
                                where m.case_id = c.id and m.account_id = :reader and m.ended_at is null) as own,
                       w.received_at as since
                  from casework.registration_answer w
                  join casework.registration r on r.id = w.registration_id and r.withdrawn_at is null
                  join casework.assignment s on s.id = r.assignment_id and s.ended_at is null
                  join casework.legal_aid_case c on c.id = r.case_id
                 where w.outcome in ('REFUSED', 'CANCELLED') and c.state in ('ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')
                   and not exists (select 1 from casework.deadline d
                                    where d.case_id = c.id and d.kind = 'REPLACEMENT' and d.subject = s.id
                                      and d.met_at is null and d.lapsed_at is null)
                   and not exists (select 1 from casework.assignment n
                                    where n.case_id = c.id and n.ended_at is null and n.assigned_at > w.recorded_at)
                   and not exists (select 1 from casework.beneficiary_end e
                                    where e.case_id = c.id and e.person_id = r.person_id and e.taken_back_at is null)
                   and not exists (select 1 from casework.registration o
                                     join casework.assignment t on t.id = o.assignment_id and t.ended_at is null
                                    where o.case_id = c.id and o.person_id = r.person_id and o.withdrawn_at is null
                                      and not exists (select 1 from casework.registration_answer x
                                                       where x.registration_id = o.id and x.outcome in ('REFUSED', 'CANCELLED')))
                   and %1$s
                union all
                select distinct on (r.letter_id) 'REGISTRATION_AWAITED', c.id, c.code, c.beneficiary_name, r.authority,
                       null, null, null, false,
                       exists (select 1 from casework.assignment m
                                where m.case_id = c.id and m.account_id = :reader and m.ended_at is null),
                       r.sent_on::timestamp at time zone 'Asia/Ho_Chi_Minh'
                  from casework.registration r
                  join casework.assignment s on s.id = r.assignment_id and s.ended_at is null
                  join casework.legal_aid_case c on c.id = r.case_id
                 where r.withdrawn_at is null and c.state in ('ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')
                   and r.sent_on <= case when r.capacity = 'DEFENDER' or c.field_code = 'CRIMINAL'
                                         then cast(:hoursOver as date) else cast(:daysOver as date) end
                   and not exists (select 1 from casework.registration_answer w where w.registration_id = r.id)
                   and not exists (select 1 from casework.beneficiary_end e
                                    where e.case_id = c.id and e.person_id = r.person_id and e.taken_back_at is null)
                   and %1$s) tasks
             order by since, id limit :most""";

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    RegistrationTasks(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Nothing for whoever neither performs nor entrusts cases. */
    List<Task> of(Actor actor, LocalDate today, Map<String, Object> times) {
        if (!actor.may("casework:work") && !actor.may("casework:assign")) {
            return List.of();
        }
        ScopeSql scope = HomeScope.cases(actor.scope());
        Map<String, Object> values = new HashMap<>(scope.parameters());
        values.putAll(times);
        values.put("hoursOver", RegistrationReply.lateIfSentBy(true, today, calendar));
        values.put("daysOver", RegistrationReply.lateIfSentBy(false, today, calendar));
        return jdbc.sql(TASKS.formatted(scope.predicate()))
                .params(values)
                .query((row, index) -> TaskQueries.task(row))
                .list();
    }
}
