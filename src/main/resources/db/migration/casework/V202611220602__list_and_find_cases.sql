-- The most pressing first, for each width of scope.
create index case_office_due on casework.legal_aid_case (office_id, next_due_at, id) where next_due_at is not null;
create index case_province_due on casework.legal_aid_case (province_code, next_due_at, id) where next_due_at is not null;
create index case_due on casework.legal_aid_case (next_due_at, id) where next_due_at is not null;
-- A case is asked for by any part of its code.
create index case_code_parts on casework.legal_aid_case using gin (code gin_trgm_ops);
-- All rows of one case, met and ended ones too.
create index deadline_case on casework.deadline (case_id, due_at);
create index assignment_case on casework.assignment (case_id, assigned_at);
