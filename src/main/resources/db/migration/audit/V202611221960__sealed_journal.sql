-- The journal by month: a year of it is found, copied and put away without touching the others. Months are those of Vietnam.
alter table audit.entry rename to entry_unsealed;
alter sequence audit.entry_id_seq rename to entry_unsealed_id_seq;
alter index audit.entry_pkey rename to entry_unsealed_pkey;
alter index audit.entry_subject rename to entry_unsealed_subject;
alter index audit.entry_actor rename to entry_unsealed_actor;
alter index audit.entry_at rename to entry_unsealed_at;

create sequence audit.entry_id;
create table audit.entry (
    id           bigint      not null default nextval('audit.entry_id'),
    at           timestamptz not null,
    actor_id     uuid,
    actor_name   text,
    action       text        not null,
    subject_kind text        not null,
    subject_id   text        not null,
    reason       text,
    address      text,
    primary key (id, at),
    check ((actor_id is null) = (actor_name is null))
) partition by range (at);
create index entry_subject on audit.entry (subject_kind, subject_id, id);
create index entry_actor on audit.entry (actor_id, id);
create index entry_at on audit.entry (at);
-- Where no month has been opened for an entry, it is kept all the same.
create table audit.entry_otherwise partition of audit.entry default;

-- Each entry is sealed to the one before it. Seals stay when an old month is put away, so that the rest can still be proved.
create table audit.seal (
    position bigint      primary key,
    entry_id bigint      not null unique,
    entry_at timestamptz not null,
    seal     bytea       not null
);

-- Months that were put away: their entries are not missed.
create table audit.month_away (
    name  text        primary key,
    opens timestamptz not null,
    ends  timestamptz not null
);

-- Where the chain stood, every quarter of an hour, and what was found when it was looked through as a whole: a chain forged anew
-- from its middle, or cut short, no longer meets what was kept earlier.
create table audit.proof (
    number   bigint      generated always as identity primary key,
    at       timestamptz not null,
    position bigint      not null,
    seal     bytea       not null,
    whole    boolean     not null
);
create index proof_whole on audit.proof (number) where whole;

create table audit.fault (
    proof    bigint  not null references audit.proof,
    number   integer not null,
    kind     text    not null check (kind in ('ALTERED', 'GONE', 'SEAL_GONE', 'UNSEALED', 'FORGED')),
    position bigint,
    entry_id bigint,
    entry_at timestamptz,
    primary key (proof, number)
);

-- The text an entry is sealed by: every field with its length, so that nothing can move from one into the next.
create function audit.sealed(before bytea, e audit.entry) returns bytea language sql stable
set search_path = pg_catalog, pg_temp as $$
    select sha256(before || convert_to(string_agg(coalesce(length(part.text) || ':' || part.text, '-'), ',' order by part.number), 'UTF8'))
      from unnest(array[
             e.id::text, ((extract(epoch from e.at) * 1000000)::bigint)::text, e.actor_id::text, e.actor_name,
             e.action, e.subject_kind, e.subject_id, e.reason, e.address]) with ordinality as part(text, number)
$$;

-- Runs when a transaction is about to end, so that nobody waits longer for the chain than a commit takes.
create function audit.seal_entry() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    last audit.seal;
begin
    perform pg_advisory_xact_lock(hashtextextended('audit.seal', 0));
    select * into last from audit.seal order by position desc limit 1;
    insert into audit.seal (position, entry_id, entry_at, seal)
    values (coalesce(last.position, 0) + 1, new.id, new.at, audit.sealed(coalesce(last.seal, ''::bytea), new));
    return null;
end $$;

-- A month that entries without a month of their own belong to stays as it is. A table is made first and attached then, so that
-- nobody who writes an entry has to wait.
create function audit.open_months(first date, last date) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    month date := date_trunc('month', first::timestamp)::date;
    name  text;
    opens timestamptz;
    ends  timestamptz;
begin
    if first < date '2018-01-01' or last > current_date + 800 then
        raise exception 'no such months of a journal: % to %', first, last;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('audit.open_months', 0));
    while month <= last loop
        name := 'entry_' || to_char(month, 'YYYY_MM');
        opens := month::timestamp at time zone 'Asia/Ho_Chi_Minh';
        ends := (month + interval '1 month') at time zone 'Asia/Ho_Chi_Minh';
        if to_regclass('audit.' || name) is null
           and not exists (select 1 from audit.entry_otherwise where at >= opens and at < ends) then
            execute format('create table audit.%I (like audit.entry including defaults including constraints)', name);
            execute format('alter table audit.entry attach partition audit.%I for values from (%L) to (%L)', name, opens, ends);
            execute format('create trigger entry_no_truncate before truncate on audit.%I
                            for each statement execute function audit.refuse_change()', name);
        end if;
        month := (month + interval '1 month')::date;
    end loop;
end $$;

-- For the owner, after the month was copied elsewhere: afterwards its table, which no longer belongs to the journal, may be dropped.
create function audit.put_away(month date) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    name text := 'entry_' || to_char(month, 'YYYY_MM');
begin
    insert into audit.month_away
    values (name, date_trunc('month', month::timestamp) at time zone 'Asia/Ho_Chi_Minh',
            (date_trunc('month', month::timestamp) + interval '1 month') at time zone 'Asia/Ho_Chi_Minh');
    execute format('alter table audit.entry detach partition audit.%I', name);
end $$;

-- Entries that were altered or taken away, seals that were taken away, and entries that were slipped in.
create function audit.faults(first bigint, last bigint)
returns table (kind text, "position" bigint, entry_id bigint, entry_at timestamptz) language sql stable
set search_path = pg_catalog, pg_temp as $$
    select case when s.position is null then 'SEAL_GONE' when e.id is null then 'GONE' else 'ALTERED' end,
           p.position, s.entry_id, s.entry_at
      from generate_series(first, last) as p(position)
      left join audit.seal s on s.position = p.position
      left join audit.seal b on b.position = p.position - 1
      left join audit.entry e on e.id = s.entry_id and e.at = s.entry_at
     where s.position is null
        or e.id is null and not exists (select 1 from audit.month_away m where s.entry_at >= m.opens and s.entry_at < m.ends)
        or e.id is not null and s.seal <> audit.sealed(coalesce(b.seal, ''::bytea), e)
     order by p.position
$$;

create function audit.unsealed()
returns table (kind text, "position" bigint, entry_id bigint, entry_at timestamptz) language sql stable
set search_path = pg_catalog, pg_temp as $$
    select 'UNSEALED', null::bigint, e.id, e.at
      from audit.entry e
     where not exists (select 1 from audit.seal s where s.entry_id = e.id and s.entry_at = e.at)
$$;

create function audit.forged()
returns table (kind text, "position" bigint, entry_id bigint, entry_at timestamptz) language sql stable
set search_path = pg_catalog, pg_temp as $$
    select 'FORGED', p.position, s.entry_id, s.entry_at
      from audit.proof p left join audit.seal s on s.position = p.position
     where p.position > 0 and s.seal is distinct from p.seal
     order by p.position
$$;

-- Keeps where the chain stands, and looks through the whole of it when asked to; of each kind of fault the first hundred are kept.
-- Who calls it cannot say what was found.
create function audit.prove(moment timestamptz, look boolean) returns bigint language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    last  audit.seal;
    proof bigint;
begin
    select * into last from audit.seal order by position desc limit 1;
    insert into audit.proof (at, position, seal, whole)
    values (moment, coalesce(last.position, 0), coalesce(last.seal, ''::bytea), look)
    returning number into proof;
    if look then
        insert into audit.fault
        select proof, row_number() over (), f.*
          from ((select * from audit.faults(1, coalesce(last.position, 0)) limit 100)
                union all (select * from audit.unsealed() limit 100)
                union all (select * from audit.forged() limit 100)) as f;
    end if;
    return proof;
end $$;
revoke execute on function audit.open_months, audit.put_away, audit.prove from public;

-- What stood before is sealed in its order.
do $$
declare
    old audit.entry_unsealed;
    now_sealed audit.entry;
    place bigint := 0;
    chain bytea := ''::bytea;
begin
    perform audit.open_months((at at time zone 'Asia/Ho_Chi_Minh')::date, (at at time zone 'Asia/Ho_Chi_Minh')::date)
       from (select date_trunc('month', at) as at from audit.entry_unsealed group by 1) as months;
    perform audit.open_months(current_date, (current_date + interval '1 year')::date);
    for old in select * from audit.entry_unsealed order by id loop
        insert into audit.entry values (old.id, old.at, old.actor_id, old.actor_name, old.action, old.subject_kind,
                                        old.subject_id, old.reason, old.address)
        returning * into now_sealed;
        place := place + 1;
        chain := audit.sealed(chain, now_sealed);
        insert into audit.seal values (place, old.id, old.at, chain);
    end loop;
end $$;
select setval('audit.entry_id', coalesce((select max(id) from audit.entry), 0) + 1, false);
drop table audit.entry_unsealed;

create constraint trigger entry_sealed after insert on audit.entry
    deferrable initially deferred for each row execute function audit.seal_entry();
create trigger entry_append_only before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger entry_no_truncate before truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger entry_no_truncate before truncate on audit.entry_otherwise
    for each statement execute function audit.refuse_change();
create trigger month_away_append_only before update or delete on audit.month_away
    for each row execute function audit.refuse_change();
create trigger seal_append_only before update or delete on audit.seal
    for each row execute function audit.refuse_change();
create trigger seal_no_truncate before truncate on audit.seal
    for each statement execute function audit.refuse_change();
create trigger fault_append_only before update or delete on audit.fault
    for each row execute function audit.refuse_change();
create trigger fault_no_truncate before truncate on audit.fault
    for each statement execute function audit.refuse_change();
create trigger proof_append_only before update or delete on audit.proof
    for each row execute function audit.refuse_change();
create trigger proof_no_truncate before truncate on audit.proof
    for each statement execute function audit.refuse_change();
