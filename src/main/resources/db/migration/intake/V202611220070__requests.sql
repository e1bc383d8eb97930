create schema intake;

create table intake.request (
    id                     uuid primary key,
    receipt_code           text        not null,
    office_id              uuid        not null references offices.office,
    centre_id              uuid        not null references offices.office,
    province_code          text        not null,
    channel                text        not null check (channel in ('DIRECT', 'POST', 'ELECTRONIC', 'AUTHORITY', 'REFERRAL')),
    received_at            timestamptz not null,
    received_by            uuid        not null,
    -- Through a procedural authority: who told us and when (Luật TGPL Đ31 k3).
    notifying_authority    text,
    notified_at            timestamptz,
    referral_id            uuid,
    beneficiary_id         uuid        not null references people.person,
    beneficiary_name       text        not null,
    beneficiary_name_folded text       not null generated always as (public.vn_fold(beneficiary_name)) stored,
    requester_name         text,
    requester_relation     text,
    requester_phone        text,
    field_code             text        not null,
    form_of_aid            text        not null check (form_of_aid in ('LITIGATION', 'OUT_OF_COURT_REPRESENTATION', 'ADVICE')),
    procedural_status_code text,
    stage_code             text,
    authority              text,
    matter_summary         text        not null,
    matter_province_code   text,
    limitation_on          date,
    hearing_on             date,
    appointed_defence      boolean     not null,
    -- Requested by the central authority: residence and place do not matter (TT 12/2018 Đ8a).
    central_order          boolean     not null,
    commercial             boolean     not null,
    state                  text        not null check (state in ('RECEIVED', 'WAITING_PAPERS', 'ACCEPTED', 'REFUSED', 'TRANSFERRED', 'ANSWERED', 'WITHDRAWN')),
    version                bigint      not null
);
create unique index request_receipt on intake.request (centre_id, receipt_code);
create unique index request_referral on intake.request (referral_id) where referral_id is not null;
create index request_beneficiary on intake.request (beneficiary_id);
create index request_centre_order on intake.request (centre_id, received_at desc, id desc);
create index request_office_order on intake.request (office_id, received_at desc, id desc);
create index request_province_order on intake.request (province_code, received_at desc, id desc);
create index request_order on intake.request (received_at desc, id desc);
create index request_open on intake.request (centre_id, received_at desc, id desc) where state in ('RECEIVED', 'WAITING_PAPERS');
create index request_name on intake.request (centre_id, beneficiary_name_folded, received_at desc, id desc);

create table intake.request_party (
    id          uuid primary key,
    request_id  uuid not null references intake.request,
    role        text not null check (role in ('OPPOSING', 'RELATED')),
    full_name   text not null,
    name_folded text not null generated always as (public.vn_fold(full_name)) stored,
    national_id text,
    birth_year  integer
);
create index request_party_request on intake.request_party (request_id);
create index request_party_name on intake.request_party (name_folded);

create table intake.request_group (
    request_id uuid    not null references intake.request,
    group_code text    not null,
    principal  boolean not null,
    primary key (request_id, group_code)
);
create unique index request_group_principal on intake.request_group (request_id) where principal;

create table intake.request_paper (
    request_id uuid not null references intake.request,
    paper_code text not null,
    shown_as   text not null check (shown_as in ('ORIGINAL', 'CERTIFIED_COPY', 'COPY')),
    primary key (request_id, paper_code)
);

-- States as rows: who, when, why; never overwritten.
create table intake.request_acceptance (
    request_id      uuid primary key references intake.request,
    accepted_at     timestamptz not null,
    accepted_by     uuid        not null,
    urgent_ground   text,
    proposed        text        not null,
    reason          text,
    legal_reference text        not null,
    case_id         uuid        not null,
    case_code       text
);
create table intake.request_refusal (
    request_id      uuid primary key references intake.request,
    refused_at      timestamptz not null,
    refused_by      uuid        not null,
    ground_code     text        not null,
    proposed        text        not null,
    reason          text        not null,
    legal_reference text        not null
);
create table intake.request_transfer (
    request_id      uuid primary key references intake.request,
    transferred_at  timestamptz not null,
    transferred_by  uuid        not null,
    to_organisation text        not null,
    proposed        text        not null,
    reason          text        not null,
    legal_reference text        not null
);
create table intake.request_paper_call (
    id              uuid primary key,
    request_id      uuid        not null references intake.request,
    called_at       timestamptz not null,
    called_by       uuid        not null,
    papers          text        not null,
    proposed        text        not null,
    reason          text,
    legal_reference text        not null,
    fulfilled_at    timestamptz,
    fulfilled_by    uuid,
    check ((fulfilled_at is null) = (fulfilled_by is null))
);
create unique index request_paper_call_open on intake.request_paper_call (request_id) where fulfilled_at is null;
-- A simple question answered on the spot is a "việc", not a case (Luật TGPL Đ32 k2; TT 12/2018 Đ8 k2).
create table intake.simple_answer (
    request_id  uuid primary key references intake.request,
    number      integer     not null,
    year        integer     not null,
    office_id   uuid        not null,
    answered_at timestamptz not null,
    answered_by uuid        not null,
    answer      text        not null,
    unique (office_id, year, number)
);
