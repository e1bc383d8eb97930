-- What a result of a case asks for stands with the result.
-- NEEDS_WRITTEN_ADVICE: written advice has to be on record before the case ends so; from now on, since earlier ends were entered
-- without it. NOT_CONTINUED: the beneficiary is told in writing and with reasons. TAKEN_BACK: he took the request back and is
-- answered at once.
alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK'));

insert into catalog.code_mark (list, code, mark, ground, valid_from)
select c.list, c.code, m.mark, m.ground, greatest(c.valid_from, m.valid_from)
  from (values ('ADVICE_GIVEN', 'NEEDS_WRITTEN_ADVICE', 'Luật TGPL 2017 Đ32 k2', '2026-11-22'::date),
               ('WITHDRAWN', 'TAKEN_BACK', 'TT 12/2018/TT-BTP Đ9 k2', '2018-01-01'),
               ('NOT_CONTINUED_GROUND', 'NOT_CONTINUED', 'Luật TGPL 2017 Đ37 k2', '2018-01-01'),
               ('NOT_CONTINUED_NOT_ENTITLED', 'NOT_CONTINUED', 'Luật TGPL 2017 Đ37 k2', '2018-01-01'),
               ('NOT_CONTINUED_UNLAWFUL_CONTENT', 'NOT_CONTINUED', 'Luật TGPL 2017 Đ37 k2', '2018-01-01'),
               ('NOT_CONTINUED_BENEFICIARY_DECEASED', 'NOT_CONTINUED', 'Luật TGPL 2017 Đ37 k2', '2018-01-01'),
               ('NOT_CONTINUED_HANDLED_ELSEWHERE', 'NOT_CONTINUED', 'Luật TGPL 2017 Đ37 k2', '2018-01-01'),
               ('NOT_CONTINUED_CONDUCT', 'NOT_CONTINUED', 'Luật TGPL 2017 Đ37 k2', '2018-01-01'),
               ('PAPERS_NOT_SUPPLIED', 'NOT_CONTINUED', 'Luật TGPL 2017 Đ37 k2', '2018-01-01'))
       as m (code, mark, ground, valid_from)
  join catalog.code c on c.list = 'CLOSING_RESULT' and c.code = m.code;
