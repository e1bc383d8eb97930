create schema home;

-- What an office takes along for a day without the system: one file, made at night or when asked for, kept for some days.
create table home.day_pack (
    id            uuid primary key,
    office_id     uuid        not null references offices.office,
    centre_id     uuid        not null references offices.office,
    province_code text,
    asked_at      timestamptz not null,
    -- Nobody's where it was made at night.
    asked_by      uuid references identity.account,
    state         text        not null check (state in ('ASKED', 'MAKING', 'READY', 'FAILED')),
    begun_at      timestamptz,
    done          integer     not null default 0,
    total         integer     not null default 0,
    made_at       timestamptz,
    content       bytea,
    check ((state = 'READY') = (content is not null and made_at is not null))
);
-- Whoever asks while one is being made waits for that one.
create unique index day_pack_waiting on home.day_pack (office_id) where state in ('ASKED', 'MAKING');
create index day_pack_centre_order on home.day_pack (centre_id, asked_at desc, id desc);
create index day_pack_office_order on home.day_pack (office_id, asked_at desc, id desc);
