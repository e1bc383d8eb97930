-- Cases that are open again are found by their reopening.
create index case_step_reopened on casework.case_step (taken_at) where action = 'REOPEN';
