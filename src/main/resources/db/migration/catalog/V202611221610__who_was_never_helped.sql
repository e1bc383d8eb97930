-- NEVER_HELPED, of a ground to stop helping one of several: he was entered by mistake and was never helped. Everybody else who
-- leaves has been helped, which bars whoever helped him from the other side for good (Luật TGPL 2017 Đ25 k2 điểm a).
alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK', 'NEEDS_DECISION', 'DEFENCE_STATEMENT', 'NEEDS_WORK', 'BARS_RETURN',
     'SHOWS_HARDSHIP', 'YEARLY', 'FOR_ONE_GROUP', 'NEVER_HELPED'));

insert into catalog.code_mark (list, code, mark, ground, valid_from)
values ('BENEFICIARY_END', 'WRONG_PERSON', 'NEVER_HELPED', 'Luật TGPL 2017 Đ25 k2 điểm a', '2018-01-01');
