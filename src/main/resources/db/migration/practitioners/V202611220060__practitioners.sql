create schema practitioners;

create table practitioners.practitioner (
    id             uuid primary key,
    office_id      uuid    not null references offices.office,
    centre_id      uuid    not null references offices.office,
    province_code  text    not null,
    kind           text    not null check (kind in ('LEGAL_AID_OFFICER', 'CONTRACT_LAWYER', 'ADVISER', 'COLLABORATOR')),
    full_name      text    not null,
    name_sort_key  text collate "vi-x-icu" not null generated always as (public.vn_sort_key(full_name)) stored,
    sex            text check (sex in ('MALE', 'FEMALE')),
    card_number    text    not null,
    card_issued_on date    not null,
    contract_from  date,
    contract_to    date,
    suspended_from date,
    suspended_to   date,
    languages      text,
    phone          text,
    account_id     uuid references identity.account,
    version        bigint  not null
);
create unique index practitioner_account on practitioners.practitioner (account_id) where account_id is not null;
create unique index practitioner_card on practitioners.practitioner (centre_id, kind, card_number);
create index practitioner_centre_order on practitioners.practitioner (centre_id, name_sort_key, id);
