create schema duties;

-- What the law asks for by a day outside the periods of a case. A duty about none of request, case and practitioner is
-- about its office. Kinds are named in the code, and every kind there has its rule.
create table duties.duty (
    id              uuid primary key,
    -- A branch is written down in the transaction that opens it.
    office_id       uuid        not null references offices.office deferrable initially deferred,
    -- Empty for what lies with the department.
    centre_id       uuid references offices.office,
    province_code   text,
    kind            text        not null,
    unit            text        not null check (unit in ('AT_ONCE', 'HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS')),
    amount          integer     not null,
    responsible     text        not null check (responsible in ('EXECUTOR', 'CENTRE', 'DEPARTMENT', 'LAWYER')),
    legal_reference text        not null,
    origin          text        not null check (origin in ('EVENT', 'CALENDAR', 'HAND')),
    request_id      uuid references intake.request,
    case_id         uuid references casework.legal_aid_case,
    practitioner_id uuid references practitioners.practitioner,
    -- Who was appointed, where an appointment began it.
    executor_id     uuid references practitioners.practitioner,
    note            text,
    begun_at        timestamptz not null,
    due_at          timestamptz not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid,
    state           text        not null check (state in ('OPEN', 'MET', 'DROPPED')),
    met_on          date,
    manner          text check (manner in ('HANDED_OVER', 'POST', 'ELECTRONIC', 'DONE')),
    paper_number    text,
    paper_on        date,
    drop_reason     text,
    settled_at      timestamptz,
    settled_by      uuid,
    version         bigint      not null,
    check (num_nonnulls(request_id, case_id, practitioner_id) <= 1),
    check ((state = 'OPEN') = (settled_at is null)),
    check ((state = 'MET') = (met_on is not null)),
    check ((state = 'MET') = (manner is not null)),
    check ((state = 'DROPPED') = (drop_reason is not null)),
    check ((origin = 'HAND') = (recorded_by is not null)),
    check (paper_on <= met_on)
);
-- What arises by itself arises once, however often it is heard of.
create unique index duty_arises_once on duties.duty (
    kind, coalesce(case_id, request_id, practitioner_id, office_id), begun_at,
    coalesce(executor_id, '00000000-0000-0000-0000-000000000000'))
    where origin <> 'HAND';
create index duty_centre on duties.duty (centre_id, state, due_at, id);
create index duty_province on duties.duty (province_code, state, due_at, id);
create index duty_office on duties.duty (office_id, state, due_at, id);
create index duty_case on duties.duty (case_id) where case_id is not null;
create index duty_request on duties.duty (request_id) where request_id is not null;
create index duty_executor on duties.duty (executor_id) where executor_id is not null;
create index duty_open on duties.duty (due_at, id) where state = 'OPEN';
