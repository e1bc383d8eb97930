-- What stands in a database, a line a fact: rows and sum of the contents of each table, the schema it has, the last seal of its
-- journal. Read by backup.sh inside the snapshot of the dump and by restore-drill.sh in what came back of it.
set datestyle = 'ISO, YMD';
set intervalstyle = 'postgres';
set timezone = 'UTC';
set bytea_output = 'hex';
set extra_float_digits = 1;
set statement_timeout = 0;

select 'schema', version
  from public.flyway_schema_history where success and version is not null order by installed_rank desc limit 1;

select 'journal', position, encode(seal, 'hex') from audit.seal order by position desc limit 1;

-- A sum over the rows does not ask for their order, and takes no memory however many there are.
select format('select ''table'', %L, count(*), coalesce(sum(hashtextextended(whole_row::text, 0)), 0) from only %I.%I as whole_row',
              n.nspname || '.' || c.relname, n.nspname, c.relname)
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
 where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
 order by n.nspname collate "C", c.relname collate "C" \gexec
