package vn.tgpl.retention.domain;

import vn.tgpl.platform.ErasedKind;

/** What of each kind has ended, since when, and what keeps it from being destroyed. */
final class DueSql {

    private static final String ERASED =
            "exists (select 1 from retention.disposal_item e where e.erased_at is not null and e.thing = %s)";

    private static final String CASE = """
            select c.id as thing, c.code, s.day as ended_on, c.office_id, c.centre_id, c.province_code,
                   case when exists (select 1 from duties.duty d where d.case_id = c.id and d.state = 'OPEN') then 'DUTY' end as obstacle
              from casework.legal_aid_case c
              join lateral (select max(effective_on) as day from casework.case_step t
                             where t.case_id = c.id and t.action = 'ARCHIVE') s on s.day is not null
             where c.state = 'ARCHIVED'""";

    private static final String REQUEST = """
            select r.id as thing, r.receipt_code as code, (d.at at time zone 'Asia/Ho_Chi_Minh')::date as ended_on,
                   r.office_id, r.centre_id, r.province_code,
                   case when exists (select 1 from duties.duty d where d.request_id = r.id and d.state = 'OPEN') then 'DUTY'
                        when exists (select 1 from referrals.referral f
                                      where f.transferred_request_id = r.id and f.state = 'WAITING') then 'TRANSFER' end as obstacle
              from intake.request r
              cross join lateral (select greatest(
                       (select max(x.refused_at) from intake.request_refusal x where x.request_id = r.id),
                       (select max(x.transferred_at) from intake.request_transfer x where x.request_id = r.id),
                       (select max(x.answered_at) from intake.simple_answer x where x.request_id = r.id),
                       (select max(x.withdrawn_at) from intake.request_withdrawal x where x.request_id = r.id),
                       r.received_at) as at) d
             where r.state in ('REFUSED', 'TRANSFERRED', 'ANSWERED', 'WITHDRAWN')
               and not exists (select 1 from casework.legal_aid_case c where c.request_id = r.id)""";

    private static final String PERSON =
            """
            select p.id as thing, upper(right(p.id::text, 8)) as code,
                   greatest((p.created_at at time zone 'Asia/Ho_Chi_Minh')::date,
                       (select max(greatest((r.received_at at time zone 'Asia/Ho_Chi_Minh')::date, c.closed_on))
                          from intake.request r left join casework.legal_aid_case c on c.request_id = r.id
                         where r.beneficiary_id = p.id),
                       (select max(c.closed_on) from casework.further_beneficiary b
                          join casework.legal_aid_case c on c.id = b.case_id where b.person_id = p.id)) as ended_on,
                   p.office_id, p.centre_id, p.province_code,
                   case when exists (select 1 from people.person_link l
                                      where l.ended_at is null and p.id in (l.person_id, l.earliest_id)) then 'LINK' end as obstacle
              from people.person p
             where not exists (select 1 from intake.request r where r.beneficiary_id = p.id and not %1$s
                                  and not exists (select 1 from casework.legal_aid_case c where c.request_id = r.id and %2$s))
               and not exists (select 1 from casework.legal_aid_case c
                                where c.beneficiary_id = p.id and not %2$s)
               and not exists (select 1 from casework.legal_aid_case c
                                where c.first_beneficiary_id = p.id and not %2$s)
               and not exists (select 1 from casework.further_beneficiary b where b.person_id = p.id and not %3$s)""".formatted(ERASED.formatted("r.id"), ERASED.formatted("c.id"), ERASED.formatted("b.case_id"));

    private DueSql() {}

    /** @param visible condition over {@code x} */
    static String of(ErasedKind kind, String visible) {
        String ended =
                switch (kind) {
                    case CASE -> CASE;
                    case REQUEST -> REQUEST;
                    case PERSON -> PERSON;
                };
        return "select x.thing, x.code, x.ended_on, h.reason as held, x.obstacle from (" + ended + ") x"
                + " left join retention.hold h on h.thing = x.thing and h.ended_at is null"
                + " where x.ended_on <= :before and not " + ERASED.formatted("x.thing") + " and " + visible;
    }
}
