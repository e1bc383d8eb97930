-- What was done to the day of the calendar for which deadlines were counted anew, so that a history tells a day that was taken out as
-- such. Null of a period of the law, and of changes from before it was kept.
alter table casework.deadline_recount add column day_change text check (day_change in ('ADDED', 'ALTERED', 'REMOVED'));
