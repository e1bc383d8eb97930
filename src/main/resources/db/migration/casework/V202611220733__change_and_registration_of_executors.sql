-- Who leaves a case keeps his row, with the ground, and his successor points to it (Luật TGPL 2017 Đ25).
alter table casework.assignment
    add column replaces    uuid references casework.assignment,
    add column ended_on    date,
    add column end_ground  text,
    add column ended_by    uuid,
    -- Day of the written notice to the beneficiary.
    add column notified_on date,
    add constraint assignment_ended check (num_nonnulls(ended_at, ended_on, end_ground, ended_by, notified_on) in (0, 5));
create unique index assignment_replaces on casework.assignment (replaces) where replaces is not null;

-- The beneficiary asks for another executor (TT 12/2018 Đ9 k1, form 04).
create table casework.change_request (
    id            uuid primary key,
    case_id       uuid        not null references casework.legal_aid_case,
    assignment_id uuid        not null references casework.assignment,
    ground_code   text        not null,
    received_on   date        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null,
    answer        text check (answer in ('AGREED', 'REFUSED')),
    answered_on   date,
    reason        text,
    answered_at   timestamptz,
    answered_by   uuid,
    check (num_nonnulls(answer, answered_on, answered_at, answered_by) in (0, 4)),
    check (answer is distinct from 'REFUSED' or reason is not null),
    check (answered_on >= received_on)
);
create index change_request_case on casework.change_request (case_id, recorded_at);

-- An executor registers with the authority of the stage (BLTTHS 2015 Đ78; TTLT 10/2018 Đ12, Đ13).
create table casework.registration (
    id            uuid primary key,
    case_id       uuid        not null references casework.legal_aid_case,
    assignment_id uuid        not null references casework.assignment,
    authority     text        not null,
    stage_code    text        not null,
    capacity      text        not null check (capacity in ('DEFENDER', 'PROTECTOR')),
    sent_on       date        not null,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null
);
create index registration_case on casework.registration (case_id, sent_on);
create table casework.registration_answer (
    registration_id uuid        not null references casework.registration,
    outcome         text        not null check (outcome in ('REGISTERED', 'REFUSED', 'CANCELLED')),
    number          text,
    received_at     timestamptz not null,
    reason          text,
    recorded_at     timestamptz not null,
    recorded_by     uuid        not null,
    primary key (registration_id, outcome),
    check (outcome <> 'REGISTERED' or number is not null),
    check (outcome = 'REGISTERED' or reason is not null)
);

-- A period may be about one of the executors: each of them is replaced in time of his own.
alter table casework.deadline add column subject uuid;
drop index casework.deadline_open;
create unique index deadline_open on casework.deadline (case_id, kind, coalesce(subject, case_id))
    where met_at is null and lapsed_at is null;

-- How a completed case counts for those who performed it: parts that add to one.
create table casework.credit (
    closure_id    uuid    not null references casework.closure,
    assignment_id uuid    not null references casework.assignment,
    numerator     integer not null check (numerator > 0),
    denominator   integer not null check (denominator >= numerator),
    primary key (closure_id, assignment_id)
);
create index credit_assignment on casework.credit (assignment_id);
insert into casework.credit (closure_id, assignment_id, numerator, denominator)
select e.id, s.id, 1, 1
  from casework.closure e
  join casework.assignment s on s.case_id = e.case_id and s.ended_at is null
  join catalog.code r on r.list = 'CLOSING_RESULT' and r.code = e.result_code and r.marked;
