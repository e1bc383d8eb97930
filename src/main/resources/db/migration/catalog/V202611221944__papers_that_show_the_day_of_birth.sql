-- SHOWS_BIRTH: the paper shows the day of birth, which is called for where only the year is known and the age hangs on the day
-- (Luật TGPL 2017 Đ7, Đ30 k4).

alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK', 'NEEDS_DECISION', 'DEFENCE_STATEMENT', 'NEEDS_WORK', 'BARS_RETURN',
     'SHOWS_HARDSHIP', 'YEARLY', 'FOR_ONE_GROUP', 'NEVER_HELPED', 'HELP_TAKEN_BACK', 'NOT_ENTITLED', 'HANDLED_ELSEWHERE',
     'SHOWS_BIRTH'));

insert into catalog.code_mark (list, code, mark, ground, valid_from)
values ('PROOF_PAPER', 'BIRTH_CERTIFICATE', 'SHOWS_BIRTH', 'TT 08/2017/TT-BTP Đ33 k3', '2018-01-01'),
       ('PROOF_PAPER', 'IDENTITY_PAPER', 'SHOWS_BIRTH', 'TT 08/2017/TT-BTP Đ33 k3', '2018-01-01');
