-- HANDLED_ELSEWHERE: the ground on which to refuse when the matter is handled already (Luật TGPL 2017 Đ30 k3 điểm d).

alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK', 'NEEDS_DECISION', 'DEFENCE_STATEMENT', 'NEEDS_WORK', 'BARS_RETURN',
     'SHOWS_HARDSHIP', 'YEARLY', 'FOR_ONE_GROUP', 'NEVER_HELPED', 'HELP_TAKEN_BACK', 'NOT_ENTITLED', 'HANDLED_ELSEWHERE'));

insert into catalog.code_mark (list, code, mark, ground, valid_from)
values ('REFUSAL_GROUND', 'HANDLED_ELSEWHERE', 'HANDLED_ELSEWHERE', 'Luật TGPL 2017 Đ30 k3 điểm d', '2018-01-01');
