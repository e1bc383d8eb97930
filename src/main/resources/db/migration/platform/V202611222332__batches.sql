-- One thing done with many at once: what it was, why, and what became of each. Each of them is done as a whole or not at all.
create table platform.batch (
    -- carried by the form, so that the same form sent twice makes one batch
    id uuid primary key,
    kind text not null check (length(kind) <= 40),
    title text not null check (length(title) <= 300),
    reason text not null check (length(reason) <= 2000),
    office_id uuid not null,
    centre_id uuid,
    province_code text,
    made_by uuid not null,
    made_by_name text not null,
    made_at timestamptz not null,
    undone_by uuid,
    undone_by_name text,
    undone_at timestamptz,
    undo_reason text check (length(undo_reason) <= 2000),
    check (num_nulls(undone_by, undone_by_name, undone_at, undo_reason) in (0, 4))
);

create table platform.batch_item (
    batch_id uuid not null references platform.batch,
    place integer not null,
    thing uuid not null,
    label text not null,
    -- what is done with it, in words
    told text not null,
    -- what whoever does it has to know
    details jsonb not null,
    -- KEPT: the batch was undone, and this one could not be
    state text not null check (state in ('WAITING', 'DONE', 'REFUSED', 'UNDONE', 'KEPT')),
    -- why it was refused or kept
    why text,
    settled_at timestamptz,
    primary key (batch_id, place)
);
create index batch_item_thing on platform.batch_item (thing);
create index batch_item_waiting on platform.batch_item (batch_id) where state = 'WAITING';
