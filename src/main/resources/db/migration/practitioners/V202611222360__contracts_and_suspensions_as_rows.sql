-- Contracts and suspensions, a row each, so that a renewal may be entered before it begins and the days of a former one stay known
-- (TT 08/2017 Đ16; Luật TGPL 2017 Đ25 k2 c). No two of one practitioner share a day. Who entered what stood before is not on record.
create extension if not exists btree_gist with schema public;

create table practitioners.contract (
    practitioner_id uuid        not null references practitioners.practitioner,
    first_day       date        not null,
    -- Null: entered before an end was asked for.
    last_day        date,
    entered_by      uuid references identity.account,
    entered_at      timestamptz,
    primary key (practitioner_id, first_day),
    constraint contract_days check (last_day >= first_day),
    constraint contract_entered check (num_nulls(entered_by, entered_at) in (0, 2)),
    constraint contract_apart exclude using gist (practitioner_id with =, daterange(first_day, last_day, '[]') with &&)
);

create table practitioners.suspension (
    practitioner_id uuid        not null references practitioners.practitioner,
    first_day       date        not null,
    -- Null: it goes on.
    last_day        date,
    entered_by      uuid references identity.account,
    entered_at      timestamptz,
    primary key (practitioner_id, first_day),
    constraint suspension_days check (last_day >= first_day),
    constraint suspension_entered check (num_nulls(entered_by, entered_at) in (0, 2)),
    constraint suspension_apart exclude using gist (practitioner_id with =, daterange(first_day, last_day, '[]') with &&)
);

insert into practitioners.contract (practitioner_id, first_day, last_day)
select id, contract_from, contract_to from practitioners.practitioner where contract_from is not null;
insert into practitioners.suspension (practitioner_id, first_day, last_day)
select id, suspended_from, suspended_to from practitioners.practitioner where suspended_from is not null;
