create schema audit;

create table audit.entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor_id     uuid        not null,
    actor_name   text        not null,
    action       text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    reason       text,
    address      text
);
create index entry_subject on audit.entry (subject_kind, subject_id, id);
create index entry_actor on audit.entry (actor_id, id);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end $$;
create trigger entry_append_only before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger entry_no_truncate before truncate on audit.entry
    for each statement execute function audit.refuse_change();
