-- NEEDS_DECISION, of a result: it rests on a judgment or decision, whose number and day are told with the end (TT 12/2018 Đ11
-- k2 d keeps it in the file). From now on, since earlier ends were entered without it.
alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK', 'NEEDS_DECISION'));

insert into catalog.code_mark (list, code, mark, ground, valid_from)
select c.list, c.code, 'NEEDS_DECISION', 'TT 12/2018/TT-BTP Đ10, Đ11 k2', greatest(c.valid_from, date '2026-11-22')
  from catalog.code c
 where c.list = 'CLOSING_RESULT' and c.code = 'JUDGMENT';
