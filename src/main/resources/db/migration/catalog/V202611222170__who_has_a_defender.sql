-- DEFENDED, of a procedural status: held or accused, so that a defender may be appointed (BLTTHS 2015 Đ58 to Đ61, Đ76).

alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK', 'NEEDS_DECISION', 'DEFENCE_STATEMENT', 'NEEDS_WORK', 'BARS_RETURN',
     'SHOWS_HARDSHIP', 'YEARLY', 'FOR_ONE_GROUP', 'NEVER_HELPED', 'HELP_TAKEN_BACK', 'NOT_ENTITLED', 'HANDLED_ELSEWHERE',
     'SHOWS_BIRTH', 'CRIMINAL', 'DEFENDED'));

insert into catalog.code_mark (list, code, mark, ground, valid_from)
select 'PROCEDURAL_STATUS', code, 'DEFENDED', 'BLTTHS 2015 Đ58, Đ59, Đ60, Đ61, Đ76', date '2018-01-01'
  from catalog.code
 where list = 'PROCEDURAL_STATUS'
   and code in ('HELD_IN_EMERGENCY', 'ARRESTED', 'IN_CUSTODY', 'ACCUSED_DETAINED', 'ACCUSED_AT_LARGE', 'DEFENDANT_DETAINED',
                'DEFENDANT_AT_LARGE');
