-- What is discontinued by law rests on the decision of an authority, whose number and day are told with the end (TT 12/2018/TT-BTP
-- Đ10, Đ11 k2). From now on, since earlier ends were entered without them.
insert into catalog.code_mark (list, code, mark, ground, valid_from)
select c.list, c.code, 'NEEDS_DECISION', 'TT 12/2018/TT-BTP Đ10, Đ11 k2', greatest(c.valid_from, date '2026-11-22')
  from catalog.code c
 where c.list = 'CLOSING_RESULT' and c.code = 'DISCONTINUED_BY_LAW';
