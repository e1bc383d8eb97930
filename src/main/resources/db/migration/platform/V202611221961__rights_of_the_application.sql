-- What the account that the application works with may do, where it is not the owner: read and write rows, but no change of the
-- schema, and of the journal no more than to add to it. Called after every migration, so that new tables are covered.
create function platform.let_work(worker name) returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
    place name;
begin
    -- Two nodes that start together would give the same rights at once, which PostgreSQL refuses.
    perform pg_advisory_xact_lock(hashtextextended('platform.let_work', 0));
    for place in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
        execute format('grant usage on schema %I to %I', place, worker);
        execute format('grant select, insert, update, delete on all tables in schema %I to %I', place, worker);
        execute format('grant usage, select on all sequences in schema %I to %I', place, worker);
    end loop;
    execute format('revoke insert, update, delete on public.flyway_schema_history from %I', worker);
    execute format('revoke update, delete on all tables in schema audit from %I', worker);
    execute format('revoke insert on audit.seal, audit.proof, audit.fault, audit.month_away from %I', worker);
    execute format('grant execute on function audit.open_months, audit.prove to %I', worker);
end $$;
revoke execute on function platform.let_work from public;
