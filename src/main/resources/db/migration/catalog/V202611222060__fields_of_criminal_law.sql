-- CRIMINAL: the field is handled in criminal proceedings, in which alone a defender is appointed (BLTTHS 2015 Đ76).

alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK', 'NEEDS_DECISION', 'DEFENCE_STATEMENT', 'NEEDS_WORK', 'BARS_RETURN',
     'SHOWS_HARDSHIP', 'YEARLY', 'FOR_ONE_GROUP', 'NEVER_HELPED', 'HELP_TAKEN_BACK', 'NOT_ENTITLED', 'HANDLED_ELSEWHERE',
     'SHOWS_BIRTH', 'CRIMINAL'));

insert into catalog.code_mark (list, code, mark, ground, valid_from)
values ('FIELD_OF_LAW', 'CRIMINAL', 'CRIMINAL', 'BLTTHS 2015 Đ76', '2018-01-01');
