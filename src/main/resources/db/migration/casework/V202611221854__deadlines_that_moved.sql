-- A deadline that moved because a day of the calendar or a period of the law was changed: from which end to which, and who changed
-- what, so that the history of its case tells it.
create table casework.deadline_move (
    recount_id  uuid        not null references casework.deadline_recount on delete cascade,
    deadline_id uuid        not null references casework.deadline,
    before_due  timestamptz not null,
    after_due   timestamptz not null,
    moved_at    timestamptz not null,
    primary key (recount_id, deadline_id),
    check (before_due <> after_due)
);
alter table casework.deadline_recount add column reason text;
create index deadline_move_deadline on casework.deadline_move (deadline_id);
