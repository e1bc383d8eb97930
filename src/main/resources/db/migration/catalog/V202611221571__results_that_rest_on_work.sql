-- NEEDS_WORK, of a result: the aid was given as it was asked for, so work of it stands on record (TT 12/2018/TT-BTP Đ10, Đ11).
-- A stay of proceedings rests on the decision of an authority, whose number and day are told like those of a judgment
-- (BLTTHS 2015 Đ230, Đ282; TT 12/2018/TT-BTP Đ11 k2). Both from now on, since earlier ends were entered without them.
alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK', 'NEEDS_DECISION', 'DEFENCE_STATEMENT', 'NEEDS_WORK'));

insert into catalog.code_mark (list, code, mark, ground, valid_from)
select c.list, c.code, m.mark, m.ground, greatest(c.valid_from, date '2026-11-22')
  from (values ('PROCEEDINGS_ENDED', 'NEEDS_DECISION', 'TT 12/2018/TT-BTP Đ10, Đ11 k2'),
               ('STAGE_COMPLETED', 'NEEDS_WORK', 'TT 12/2018/TT-BTP Đ10, Đ11'),
               ('REPRESENTATION_COMPLETED', 'NEEDS_WORK', 'TT 12/2018/TT-BTP Đ10, Đ11')) as m (code, mark, ground)
  join catalog.code c on c.list = 'CLOSING_RESULT' and c.code = m.code;
