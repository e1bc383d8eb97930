-- The timeline of a case tells the ends and hand-overs that were set aside as well, so the indexes of those in force do not serve it.
create index closure_set_aside on casework.closure (case_id) where set_aside_at is not null;
create index file_handover_set_aside on casework.file_handover (case_id) where set_aside_at is not null;
