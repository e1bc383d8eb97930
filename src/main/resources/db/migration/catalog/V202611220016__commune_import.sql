-- A list of communes that was read and checked, waiting for confirmation; its rows go when it is confirmed.
create table catalog.commune_import (
    id           uuid        primary key,
    file_name    text        not null,
    uploaded_at  timestamptz not null,
    uploaded_by  uuid        not null,
    confirmed_at timestamptz,
    confirmed_by uuid
);
create index commune_import_open on catalog.commune_import (uploaded_at) where confirmed_at is null;

create table catalog.commune_import_row (
    import_id      uuid    not null references catalog.commune_import on delete cascade,
    row_no         integer not null,
    change         text    not null check (change in ('NEW', 'CHANGED', 'UNCHANGED')),
    code           text    not null,
    name           text    not null,
    kind           text    not null check (kind in ('WARD', 'COMMUNE', 'SPECIAL_ZONE')),
    province_code  text    not null,
    valid_from     date    not null,
    valid_to       date,
    successor_code text,
    primary key (import_id, row_no),
    unique (import_id, code)
);
