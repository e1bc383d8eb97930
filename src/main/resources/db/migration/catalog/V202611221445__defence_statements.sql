-- DEFENCE_STATEMENT, of an activity: it is the statement of defence or protection that belongs to the file (TT 12/2018 Đ11 k2 c).
alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK', 'NEEDS_DECISION', 'DEFENCE_STATEMENT'));

insert into catalog.code_mark (list, code, mark, ground, valid_from)
select c.list, c.code, 'DEFENCE_STATEMENT', 'TT 12/2018/TT-BTP Đ11 k2', c.valid_from
  from catalog.code c
 where c.list = 'ACTIVITY_TYPE' and c.code = 'ARGUMENT';
