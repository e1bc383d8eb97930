-- What is past its period is held back by a decision with its reason, or proposed by one person and destroyed by another. Rows
-- name codes and ids, never people.
create table retention.hold (
    id           uuid        primary key,
    kind         text        not null references retention.line,
    thing        uuid        not null,
    reason       text        not null check (reason <> ''),
    held_at      timestamptz not null,
    held_by      uuid        not null,
    held_by_name text        not null,
    ended_at     timestamptz,
    ended_by     uuid,
    end_reason   text,
    check (num_nulls(ended_at, ended_by, end_reason) in (0, 3))
);
create unique index hold_open on retention.hold (thing) where ended_at is null;

create table retention.disposal (
    id               uuid        primary key,
    kind             text        not null references retention.line,
    office_id        uuid        not null references offices.office,
    centre_id        uuid        not null references offices.office,
    province_code    text        not null,
    source           text        not null,
    reason           text        not null check (reason <> ''),
    proposed_at      timestamptz not null,
    proposed_by      uuid        not null,
    proposed_by_name text        not null,
    outcome          text        check (outcome in ('DESTROYED', 'DROPPED')),
    decided_at       timestamptz,
    decided_by       uuid,
    decided_by_name  text,
    drop_reason      text,
    check (num_nulls(outcome, decided_at, decided_by, decided_by_name) in (0, 4)),
    check ((drop_reason is not null) = (outcome is not distinct from 'DROPPED')),
    -- whoever proposes does not destroy
    check (outcome is distinct from 'DESTROYED' or decided_by <> proposed_by)
);
create index disposal_centre on retention.disposal (centre_id, proposed_at);

create table retention.disposal_item (
    disposal_id uuid        not null references retention.disposal,
    thing       uuid        not null,
    code        text        not null,
    ended_on    date        not null,
    -- Null while it is proposed, and of what was left since it was held back meanwhile.
    erased_at   timestamptz,
    primary key (disposal_id, thing)
);
create unique index disposal_item_erased on retention.disposal_item (thing) where erased_at is not null;
