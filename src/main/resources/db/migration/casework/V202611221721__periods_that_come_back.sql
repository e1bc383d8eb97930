-- A period that another took the place of, because somebody in custody joined the case: it comes back when nobody in custody is
-- helped any more, and the row of who left tells when the appointment is due again.
alter table casework.deadline
    add column before_law             text,
    add column before_unit            text,
    add column before_amount          integer,
    add column before_legal_reference text,
    add column before_started_at      timestamptz,
    add constraint deadline_before check (
        num_nulls(before_law, before_unit, before_amount, before_legal_reference, before_started_at) in (0, 5));
alter table casework.beneficiary_end add column appointment_due_at timestamptz;
-- What another province asks for runs as long as the law said on its day, and by the article of that day.
alter table casework.verification
    add column unit            text check (unit in ('AT_ONCE', 'HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS')),
    add column amount          integer,
    add column legal_reference text;
update casework.verification v
   set unit = p.unit, amount = p.amount, legal_reference = p.article
  from calendar.period p
 where v.due_on is not null and p.code = 'D23'
   and p.valid_from = coalesce((select max(o.valid_from) from calendar.period o where o.code = 'D23' and o.valid_from <= v.asked_on),
                               (select min(o.valid_from) from calendar.period o where o.code = 'D23'));
alter table casework.verification add constraint verification_period
    check ((due_on is null) = (unit is null) and num_nulls(unit, amount, legal_reference) in (0, 3));
