-- The calendar shows met deadlines beside the open ones.
create index deadline_calendar on casework.deadline (due_at) where lapsed_at is null;
