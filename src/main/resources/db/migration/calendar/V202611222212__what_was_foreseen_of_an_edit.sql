-- What was shown of an edit of the calendar before it was made, so that what moved is told beside it.
create table calendar.day_edit (
    id                 uuid        primary key,
    foreseen_periods   integer     not null check (foreseen_periods >= 0),
    foreseen_reminders integer     not null check (foreseen_reminders >= 0),
    made_at            timestamptz not null
);
