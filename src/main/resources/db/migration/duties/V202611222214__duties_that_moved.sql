-- How many duties moved with an edit of the calendar, those for which the law sets no number apart.
create table duties.day_recount (
    id        uuid        primary key,
    edit_id   uuid        not null,
    day       date        not null,
    moved     integer     not null,
    reminders integer     not null,
    moved_at  timestamptz not null
);
create index day_recount_at on duties.day_recount (moved_at);
