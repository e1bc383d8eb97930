-- The edit of the calendar that a recount follows; two days of one edit are followed together.
alter table casework.deadline_recount add column edit_id uuid;
