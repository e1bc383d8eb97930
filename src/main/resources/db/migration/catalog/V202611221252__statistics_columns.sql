-- Where the sector statistics count a group: a matter of the form of the statistics (TT 03/2019/TT-BTP, Biểu 24) and not of
-- the wording of Article 7. A row holds from its day until the next one of the group; null: the form has no column.
create table catalog.statistics_column (
    group_code    text        not null references catalog.eligibility_group,
    valid_from    date        not null,
    column_number integer     check (column_number between 4 and 18),
    source        text        not null,
    -- Null: came with the application.
    entered_by    uuid,
    entered_at    timestamptz not null,
    primary key (group_code, valid_from)
);

insert into catalog.statistics_column (group_code, valid_from, column_number, source, entered_at)
select distinct on (g.group_code) g.group_code, date '2018-01-01', g.statistics_column, 'TT 03/2019/TT-BTP, Biểu 24',
       timestamptz '2026-11-22 00:00+07'
  from catalog.eligibility_group_version g
  join catalog.law_version law on law.id = g.law_version_id and law.state = 'ENACTED'
 where g.statistics_column is not null
 order by g.group_code, law.valid_from desc;

alter table catalog.eligibility_group_version drop column statistics_column;
alter table catalog.eligibility_group add column column_version bigint not null default 0;
