-- BARS_RETURN, of a ground of replacement: whoever left on it does not come back to the case. It lies in the person or the matter
-- and goes on; that somebody could not work effectively passes with its cause.
alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK', 'NEEDS_DECISION', 'DEFENCE_STATEMENT', 'NEEDS_WORK', 'BARS_RETURN'));

insert into catalog.code_mark (list, code, mark, ground, valid_from)
select c.list, c.code, 'BARS_RETURN', m.ground, c.valid_from
  from (values ('PROHIBITED_ACT', 'Luật TGPL 2017 Đ25 k1 điểm a'),
               ('CARD_REVOKED', 'Luật TGPL 2017 Đ25 k1 điểm b'),
               ('BARRED_BY_PROCEDURE', 'Luật TGPL 2017 Đ25 k1 điểm c'),
               ('OPPOSING_INTERESTS', 'Luật TGPL 2017 Đ25 k2 điểm a'),
               ('NOT_OBJECTIVE', 'Luật TGPL 2017 Đ25 k2 điểm b'),
               ('REGISTRATION_REFUSED', 'TTLT 10/2018 Đ6 k1'),
               ('REGISTRATION_CANCELLED', 'TTLT 10/2018 Đ6 k2')) as m (code, ground)
  join catalog.code c on c.list = 'REPLACEMENT_GROUND' and c.code = m.code;
