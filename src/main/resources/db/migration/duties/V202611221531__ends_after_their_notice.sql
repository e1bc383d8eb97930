-- What was done for an event of a day does not keep a later event of the same day from beginning its own duty: a case that
-- was reopened and ended anew is told of again.
drop index duties.duty_arises_once;
create unique index duty_arises_once on duties.duty (
    kind, coalesce(case_id, request_id, practitioner_id, office_id), begun_at,
    coalesce(executor_id, '00000000-0000-0000-0000-000000000000'))
    where origin = 'CALENDAR' or (origin = 'EVENT' and state = 'OPEN');
