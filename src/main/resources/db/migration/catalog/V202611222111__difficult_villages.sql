-- Villages of especially difficult conditions in communes that are not such areas as a whole, period by period.
create table catalog.difficult_village (
    id           uuid primary key,
    commune_code text not null references catalog.commune,
    name         text not null check (name <> ''),
    valid_from   date not null,
    valid_to     date,
    source       text not null,
    end_source   text,
    unique (commune_code, name, valid_from),
    check (valid_to is null or valid_to >= valid_from),
    constraint difficult_village_end_named check (end_source is null or valid_to is not null)
);
