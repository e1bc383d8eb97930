-- The one search box finds a case by the number of its judgment or of a decision to appoint, however it was typed.
create index closure_decision_folded on casework.closure (public.vn_fold(replace(decision_number, ' ', '')));
create index assignment_decision_folded on casework.assignment (public.vn_fold(replace(decision_code, ' ', '')));
