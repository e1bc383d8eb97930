-- A change of the calendar that open deadlines have to follow; done batch by batch, and gone on with after a stop.
create table casework.deadline_recount (
    id            uuid primary key,
    day           date        not null,
    asked_at      timestamptz not null,
    asked_by      uuid        not null,
    asked_by_name text        not null,
    -- Cases up to this one are done.
    reached       uuid,
    cases         integer     not null default 0,
    moved         integer     not null default 0,
    finished_at   timestamptz
);
create index deadline_recount_open on casework.deadline_recount (asked_at) where finished_at is null;
create index deadline_open_days on casework.deadline (case_id)
    where met_at is null and lapsed_at is null and unit in ('WORKING_DAYS', 'CALENDAR_DAYS');
