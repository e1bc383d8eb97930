-- Periods of months; kinds are named in the code, and every kind there has its rule.
alter table casework.deadline
    drop constraint deadline_kind_check,
    drop constraint deadline_unit_check,
    add constraint deadline_unit_check check (unit in ('AT_ONCE', 'HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS'));
drop index casework.deadline_open_days;
create index deadline_open_days on casework.deadline (case_id)
    where met_at is null and lapsed_at is null and unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS');

-- Why written advice takes longer than ten days (Luật TGPL 2017 Đ32 k2); once for a case.
create table casework.advice_extension (
    id          uuid primary key,
    case_id     uuid        not null unique references casework.legal_aid_case,
    reason      text        not null,
    extended_at timestamptz not null,
    extended_by uuid        not null
);

-- Facts verified in another province, asked for there or from there (Luật TGPL 2017 Đ34).
create table casework.verification (
    id            uuid primary key,
    office_id     uuid        not null references offices.office,
    centre_id     uuid        not null references offices.office,
    province_code text        not null,
    -- The case it is asked for; empty when another province asks.
    case_id       uuid references casework.legal_aid_case,
    counterpart   text        not null,
    subject       text        not null,
    -- Sent, or received from the other province.
    asked_on      date        not null,
    -- The last of ten days from receipt; only for what another province asks, its receipt there being unknown here.
    due_on        date,
    result        text,
    result_on     date,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null,
    concluded_at  timestamptz,
    concluded_by  uuid,
    version       bigint      not null,
    check ((case_id is null) = (due_on is not null)),
    check ((result is null) = (result_on is null)),
    check (result_on is null or result_on >= asked_on)
);
create index verification_case on casework.verification (case_id) where case_id is not null;
create index verification_incoming on casework.verification (centre_id, due_on, id) where case_id is null and result is null;
create index verification_open on casework.verification (due_on) where result is null and due_on is not null;
