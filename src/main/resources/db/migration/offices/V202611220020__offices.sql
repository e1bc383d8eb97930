create schema offices;

create table offices.office (
    id            uuid primary key,
    kind          text    not null check (kind in ('BUREAU', 'DEPARTMENT', 'CENTRE', 'BRANCH', 'ORGANISATION', 'REFERRER')),
    name          text    not null,
    -- Abbreviation used in case codes, e.g. TT, CN1 (TT 12/2018 Đ11 k1).
    abbreviation  text    not null,
    province_code text,
    parent_id     uuid references offices.office,
    successor_id  uuid references offices.office,
    address       text,
    phone         text,
    valid_from    date    not null,
    valid_to      date,
    version       bigint  not null,
    check (valid_to is null or valid_to >= valid_from)
);
create index office_parent on offices.office (parent_id);
create unique index office_abbreviation on offices.office (coalesce(parent_id, id), abbreviation, valid_from);
