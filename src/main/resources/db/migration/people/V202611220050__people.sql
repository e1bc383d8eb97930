create schema people;

-- A centre knows its own people; another centre's records of the same person stay apart.
create table people.person (
    id             uuid primary key,
    office_id      uuid        not null references offices.office,
    centre_id      uuid        not null references offices.office,
    province_code  text        not null,
    full_name      text        not null,
    name_folded    text        not null generated always as (public.vn_fold(full_name)) stored,
    name_sort_key  text collate "vi-x-icu" not null generated always as (public.vn_sort_key(full_name)) stored,
    national_id    text check (national_id ~ '^[0-9]{12}$'),
    -- Nine-digit number on papers from before the citizen card.
    old_id_number  text,
    birth_year     integer check (birth_year between 1850 and 2200),
    birth_date     date,
    sex            text check (sex in ('MALE', 'FEMALE')),
    ethnicity_code text,
    commune_code   text,
    address_line   text,
    phone          text,
    -- False: do not call; a call could endanger the person.
    phone_safe     boolean     not null,
    contact_note   text,
    created_at     timestamptz not null,
    created_by     uuid        not null,
    version        bigint      not null,
    check (birth_date is null or extract(year from birth_date) = birth_year)
) with (fillfactor = 90);
create unique index person_national_id on people.person (centre_id, national_id) where national_id is not null;
create index person_name on people.person (centre_id, name_folded, id);
create index person_phone on people.person (centre_id, phone) where phone is not null;
create index person_centre_order on people.person (centre_id, name_sort_key, id);
create index person_office_order on people.person (office_id, name_sort_key, id);
create index person_province_order on people.person (province_code, name_sort_key, id);

-- Every distinct folded name with the number of its bearers: a search by a part of a name looks here first.
create table people.name_dictionary (
    name_folded text primary key,
    bearers     integer not null
);
create index name_dictionary_parts on people.name_dictionary using gin (name_folded gin_trgm_ops);

create function people.count_name() returns trigger language plpgsql as $$
begin
    if tg_op in ('UPDATE', 'DELETE') then
        update people.name_dictionary set bearers = bearers - 1 where name_folded = old.name_folded;
        delete from people.name_dictionary where name_folded = old.name_folded and bearers <= 0;
    end if;
    if tg_op in ('INSERT', 'UPDATE') then
        insert into people.name_dictionary (name_folded, bearers) values (new.name_folded, 1)
        on conflict (name_folded) do update set bearers = people.name_dictionary.bearers + 1;
    end if;
    return null;
end $$;
create trigger person_name_counted after insert or delete on people.person
    for each row execute function people.count_name();
create trigger person_name_recounted after update on people.person
    for each row when (old.name_folded is distinct from new.name_folded) execute function people.count_name();
