-- HELP_TAKEN_BACK, of a ground to stop helping one of several: he took his request back, which is answered at once (TT 12/2018/TT-BTP
-- Đ9 k2). Of any other who leaves and was helped it is told in writing why (Luật TGPL 2017 Đ37 k2).
alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK', 'NEEDS_DECISION', 'DEFENCE_STATEMENT', 'NEEDS_WORK', 'BARS_RETURN',
     'SHOWS_HARDSHIP', 'YEARLY', 'FOR_ONE_GROUP', 'NEVER_HELPED', 'HELP_TAKEN_BACK'));

insert into catalog.code_mark (list, code, mark, ground, valid_from)
values ('BENEFICIARY_END', 'WITHDREW', 'HELP_TAKEN_BACK', 'TT 12/2018/TT-BTP Đ9 k2', '2018-01-01');
