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
-- Case codes carry the abbreviation, so it names one office among those of the same parent.
create unique index office_abbreviation on offices.office (parent_id, abbreviation, valid_from) where kind in ('CENTRE', 'BRANCH');

-- The national body is there from the start; all other offices are entered.
insert into offices.office (id, kind, name, abbreviation, address, valid_from, version) values
    ('00000000-0000-7000-8000-000000000001', 'BUREAU', 'Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý', 'CUC', 'Hà Nội', '2025-03-01', 0);
