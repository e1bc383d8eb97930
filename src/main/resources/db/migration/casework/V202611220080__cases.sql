create schema casework;

create table casework.legal_aid_case (
    id                      uuid primary key,
    office_id               uuid        not null references offices.office,
    centre_id               uuid        not null references offices.office,
    province_code           text        not null,
    request_id              uuid        not null references intake.request,
    -- [office].[form].[number].[year of reception] (TT 12/2018 Đ11 k1)
    code                    text        not null,
    register_number         integer     not null,
    register_year           integer     not null,
    beneficiary_id          uuid        not null references people.person,
    beneficiary_name        text        not null,
    beneficiary_name_folded text        not null generated always as (public.vn_fold(beneficiary_name)) stored,
    field_code              text        not null,
    form_of_aid             text        not null check (form_of_aid in ('LITIGATION', 'OUT_OF_COURT_REPRESENTATION', 'ADVICE')),
    principal_group_code    text        not null,
    procedural_status_code  text,
    stage_code              text,
    authority               text,
    matter_summary          text        not null,
    state                   text        not null check (state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'CLOSED', 'HANDED_OVER')),
    received_at             timestamptz not null,
    accepted_at             timestamptz not null,
    closed_on               date,
    result_code             text,
    -- The open deadline that comes first; kept here so that lists need no join.
    next_due_at             timestamptz,
    version                 bigint      not null
) with (fillfactor = 85);
create unique index case_request on casework.legal_aid_case (request_id);
create unique index case_code on casework.legal_aid_case (office_id, code);
create unique index case_register on casework.legal_aid_case (office_id, register_year, register_number);
create index case_code_any on casework.legal_aid_case (code text_pattern_ops);
create index case_beneficiary on casework.legal_aid_case (beneficiary_id);
create index case_order on casework.legal_aid_case (accepted_at desc, id desc);
create index case_province_order on casework.legal_aid_case (province_code, accepted_at desc, id desc);
create index case_centre_order on casework.legal_aid_case (centre_id, accepted_at desc, id desc);
create index case_office_order on casework.legal_aid_case (office_id, accepted_at desc, id desc);
create index case_centre_state on casework.legal_aid_case (centre_id, state, accepted_at desc, id desc);
create index case_name on casework.legal_aid_case (beneficiary_name_folded, accepted_at desc, id desc);
create index case_centre_name on casework.legal_aid_case (centre_id, beneficiary_name_folded, accepted_at desc, id desc);
create index case_centre_due on casework.legal_aid_case (centre_id, next_due_at, id) where next_due_at is not null;

create table casework.case_group (
    case_id    uuid    not null references casework.legal_aid_case,
    group_code text    not null,
    principal  boolean not null,
    primary key (case_id, group_code)
);

create table casework.case_party (
    id          uuid primary key,
    case_id     uuid not null references casework.legal_aid_case,
    role        text not null check (role in ('OPPOSING', 'RELATED')),
    full_name   text not null,
    name_folded text not null generated always as (public.vn_fold(full_name)) stored,
    national_id text,
    birth_year  integer
);
create index case_party_case on casework.case_party (case_id);
create index case_party_name on casework.case_party (name_folded);

create table casework.assignment (
    id                uuid primary key,
    case_id           uuid        not null references casework.legal_aid_case,
    practitioner_id   uuid        not null references practitioners.practitioner,
    practitioner_name text        not null,
    -- The account through which the practitioner sees the case.
    account_id        uuid,
    -- Advice needs no decision (Luật TGPL Đ32): then both are empty.
    decision_number   integer,
    decision_code     text,
    decided_on        date        not null,
    assigned_at       timestamptz not null,
    assigned_by       uuid        not null,
    ended_at          timestamptz,
    end_reason        text
);
create unique index assignment_open on casework.assignment (case_id) where ended_at is null;
create index assignment_account on casework.assignment (account_id, case_id) where ended_at is null;
create index assignment_practitioner on casework.assignment (practitioner_id);

create table casework.activity (
    id           uuid primary key,
    case_id      uuid        not null references casework.legal_aid_case,
    type_code    text        not null,
    performed_on date        not null,
    from_time    time,
    to_time      time,
    place        text,
    with_whom    text,
    outcome      text        not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null,
    check (to_time is null or from_time is null or to_time > from_time)
);
create index activity_case on casework.activity (case_id, performed_on);

create table casework.hearing (
    id          uuid primary key,
    case_id     uuid        not null references casework.legal_aid_case,
    starts_at   timestamptz not null,
    court       text        not null,
    room        text,
    subject     text,
    outcome     text,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    version     bigint      not null
);
create index hearing_case on casework.hearing (case_id, starts_at);
create index hearing_start on casework.hearing (starts_at);

create table casework.closure (
    case_id         uuid primary key references casework.legal_aid_case,
    result_code     text        not null,
    closed_on       date        not null,
    summary         text        not null,
    legal_reference text        not null,
    closed_at       timestamptz not null,
    closed_by       uuid        not null
);

create table casework.file_handover (
    case_id     uuid primary key references casework.legal_aid_case,
    handed_on   date        not null,
    handed_by   text        not null,
    note        text,
    received_at timestamptz not null,
    received_by uuid        not null
);

-- A deadline is stored when it arises, with the rule that gave it.
create table casework.deadline (
    id              uuid primary key,
    case_id         uuid        not null references casework.legal_aid_case,
    kind            text        not null check (kind in ('ASSIGNMENT', 'ADVICE_ANSWER', 'FILE_HANDOVER', 'MISSING_PAPERS')),
    unit            text        not null check (unit in ('AT_ONCE', 'HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS')),
    amount          integer     not null,
    started_at      timestamptz not null,
    due_at          timestamptz not null,
    legal_reference text        not null,
    met_at          timestamptz,
    lapsed_at       timestamptz
);
create unique index deadline_open on casework.deadline (case_id, kind) where met_at is null and lapsed_at is null;
create index deadline_due on casework.deadline (due_at) where met_at is null and lapsed_at is null;
