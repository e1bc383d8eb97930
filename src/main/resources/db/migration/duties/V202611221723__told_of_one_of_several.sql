-- Of whom it is told, where a notice is about one of several who were helped in a case: each is told of by himself.
alter table duties.duty add column person_id uuid references people.person;
drop index duties.duty_arises_once;
create unique index duty_arises_once on duties.duty (
    kind, coalesce(case_id, request_id, practitioner_id, office_id), begun_at,
    coalesce(executor_id, '00000000-0000-0000-0000-000000000000'),
    coalesce(person_id, '00000000-0000-0000-0000-000000000000'))
    where origin = 'CALENDAR' or (origin = 'EVENT' and state = 'OPEN');
create index duty_person on duties.duty (person_id) where person_id is not null;
