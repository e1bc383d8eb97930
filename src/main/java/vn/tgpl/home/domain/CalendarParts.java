package vn.tgpl.home.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tgpl.duties.DutyScope;
import vn.tgpl.home.domain.CalendarFilter.Whose;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.OfficeId;

/**
 * What stands in the calendar, as one piece of SQL over the modules that own it: deadlines and hearings of cases, dated
 * duties, verifications for other provinces, requests that wait; each for those who may read it.
 */
final class CalendarParts {

    /** A period that ends at 24:00 belongs to the day that ends there. */
    private static final String DEADLINES = """
            select ((d.due_at - interval '1 microsecond') at time zone 'Asia/Ho_Chi_Minh')::date as day,
                   'CASE' as source, d.kind, d.unit, c.id, c.code, coalesce(j.full_name, w.names, c.beneficiary_name) as person,
                   coalesce(v.counterpart, e.practitioner_name) as detail,
                   d.due_at as at, d.met_at, d.legal_reference as article, null as became
              from casework.deadline d join casework.legal_aid_case c on c.id = d.case_id
              left join people.person j on d.kind = 'MISSING_PAPERS' and j.id = coalesce(d.subject, c.first_beneficiary_id)
              left join casework.verification v on d.kind = 'VERIFICATION_RESULT' and v.id = d.subject
              left join casework.assignment e on d.kind = 'REPLACEMENT' and e.id = d.subject
              left join lateral (select string_agg(h.full_name, ', ' order by h.full_name, h.id) as names
                                   from casework.replacement_for f join people.person h on h.id = f.person_id
                                  where d.kind = 'REPLACEMENT' and f.assignment_id = d.subject
                                    and d.met_at is null) w on true
             where d.lapsed_at is null and d.due_at > :from and d.due_at <= :to and %s""";

    /** One that was called off stays on its day and says so. */
    private static final String HEARINGS = """
            select (h.starts_at at time zone 'Asia/Ho_Chi_Minh')::date, 'CASE', 'HEARING', null, c.id, c.code,
                   c.beneficiary_name, h.court, h.starts_at, null, null,
                   coalesce(h.called_off, case when h.outcome is not null then 'TOLD' end)
              from casework.hearing h join casework.legal_aid_case c on c.id = h.case_id
             where h.starts_at >= :from and h.starts_at < :to and h.called_off is distinct from 'MISTAKEN' and %s""";

    /** Told with the request, until a session of that day is entered. */
    private static final String TRIALS_TOLD = """
            select t.trial_on, 'CASE', 'TRIAL_TOLD', null, c.id, c.code, c.beneficiary_name, c.authority,
                   t.trial_on::timestamp at time zone 'Asia/Ho_Chi_Minh', null, null, null
              from casework.trial_awaited t join casework.legal_aid_case c on c.id = t.case_id
             where t.trial_on >= (:from at time zone 'Asia/Ho_Chi_Minh')::date
               and t.trial_on < (:to at time zone 'Asia/Ho_Chi_Minh')::date
               and %s""";

    /** What is due at once belongs to the day it arose. */
    private static final String DUTIES = """
            select ((d.due_at - case d.unit when 'AT_ONCE' then interval '0' else interval '1 microsecond' end)
                        at time zone 'Asia/Ho_Chi_Minh')::date,
                   'DUTY', d.kind, d.unit, d.id, coalesce(c.code, r.receipt_code, p.full_name, o.name), null, null,
                   d.due_at, d.met_on::timestamp at time zone 'Asia/Ho_Chi_Minh', d.legal_reference, null
              from duties.duty d
              join offices.office o on o.id = d.office_id
              left join casework.legal_aid_case c on c.id = d.case_id
              left join intake.request r on r.id = d.request_id
              left join practitioners.practitioner p on p.id = d.practitioner_id
             where d.state <> 'DROPPED' and d.due_at >= :from and d.due_at <= :to and %s""";

    private static final String VERIFICATIONS = """
            select v.due_on, 'VERIFICATION', 'D23', v.unit, v.id, v.counterpart, null, null,
                   (v.due_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh',
                   v.result_on::timestamp at time zone 'Asia/Ho_Chi_Minh', v.legal_reference, null
              from casework.verification v
             where v.case_id is null and v.ended_at is null and v.due_on >= (:from at time zone 'Asia/Ho_Chi_Minh')::date
               and v.due_on < (:to at time zone 'Asia/Ho_Chi_Minh')::date and %s""";

    /**
     * Luật TGPL 2017 Đ30 k2: answered at once, so that an open request belongs to the day it came in, and one whose papers were
     * called for to the day of the call; the law gives neither a last day. What was answered waits for nobody.
     */
    private static final String REQUESTS = """
            select (waiting.at at time zone 'Asia/Ho_Chi_Minh')::date, waiting.source, 'D1', waiting.unit, waiting.id,
                   waiting.receipt_code, null, o.name, waiting.at, null, null, null
              from (select r.id, r.receipt_code, r.office_id, 'REQUEST' as source, 'AT_ONCE' as unit, r.received_at as at
                      from intake.request r
                     where r.state = 'RECEIVED' and r.received_at >= :from and r.received_at < :to and %1$s
                    union all
                    select r.id, r.receipt_code, r.office_id, 'PAPER_CALL', 'NOT_STATED', k.called_at
                      from intake.request r
                      join intake.request_paper_call k on k.request_id = r.id and k.fulfilled_at is null
                     where r.state = 'WAITING_PAPERS' and k.called_at >= :from and k.called_at < :to and %1$s) waiting
              join offices.office o on o.id = waiting.office_id""";

    private static final String ASSIGNED = """
            %s = any (array(select a.case_id from casework.assignment a where a.ended_at is null and a.%s))""";

    private final CalendarFilter filter;
    private final Actor actor;
    private final Map<String, Object> parameters = new HashMap<>();

    private CalendarParts(CalendarFilter filter, Actor actor) {
        this.filter = filter;
        this.actor = actor;
    }

    static Condition of(CalendarFilter filter, Actor actor) {
        return new CalendarParts(filter, actor).union();
    }

    private Condition union() {
        List<String> parts = new ArrayList<>();
        String cases = wanted(HomeScope.cases(actor.scope()), "c", "c.id");
        parts.add(DEADLINES.formatted(cases));
        parts.add(HEARINGS.formatted(cases));
        parts.add(TRIALS_TOLD.formatted(cases));
        if (actor.may("duties:read")) {
            parts.add(DUTIES.formatted(wanted(DutyScope.of(actor.scope()), "d", "d.case_id")));
        }
        if (actor.may("intake:read") && filter.practitioner() == null) {
            parts.add(REQUESTS.formatted(requests()));
        }
        // nobody's in person
        boolean ofOffices = filter.whose() != Whose.OWN && filter.practitioner() == null;
        if (actor.may("intake:receive") && ofOffices) {
            parts.add(VERIFICATIONS.formatted(wanted(HomeScope.verifications(actor.scope()), "v", "v.case_id")));
        }
        return new Condition(String.join(" union all ", parts), parameters);
    }

    /** A request is in the hands of whoever received it. */
    private String requests() {
        ScopeSql visible = HomeScope.requests(actor.scope());
        parameters.putAll(visible.parameters());
        return switch (filter.whose()) {
            case OWN -> {
                parameters.put("me", actor.id().value());
                yield visible.predicate() + " and r.received_by = :me";
            }
            case OFFICE -> visible.predicate() + ofOffices("r");
            case ALL -> visible.predicate();
        };
    }

    private String wanted(ScopeSql visible, String alias, String caseColumn) {
        parameters.putAll(visible.parameters());
        String wanted = visible.predicate();
        if (filter.whose() == Whose.OWN) {
            wanted += " and " + ASSIGNED.formatted(caseColumn, "account_id = :me");
            parameters.put("me", actor.id().value());
        }
        if (filter.whose() == Whose.OFFICE) {
            wanted += ofOffices(alias);
        }
        if (filter.practitioner() != null) {
            wanted += " and " + ASSIGNED.formatted(caseColumn, "practitioner_id = :practitioner");
            parameters.put("practitioner", filter.practitioner());
        }
        return wanted;
    }

    private String ofOffices(String alias) {
        parameters.put(
                "offices", actor.scope().offices().stream().map(OfficeId::value).toList());
        return " and " + alias + ".office_id in (:offices)";
    }
}
