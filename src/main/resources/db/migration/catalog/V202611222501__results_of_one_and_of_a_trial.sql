-- OF_ONE_PERSON, of a result: what it rests on concerns one person (Luật TGPL 2017 Đ37 k1), so that a case in which others are helped
-- does not end for all without a reason. BY_TRIAL, of a result: a court decided in a trial; BEFORE_TRIAL, of a stage: no trial
-- is held in it yet (BLTTHS 2015 part two and three). From now on, since earlier ends were entered without it.
alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK', 'NEEDS_DECISION', 'DEFENCE_STATEMENT', 'NEEDS_WORK', 'BARS_RETURN',
     'SHOWS_HARDSHIP', 'YEARLY', 'FOR_ONE_GROUP', 'NEVER_HELPED', 'HELP_TAKEN_BACK', 'NOT_ENTITLED', 'HANDLED_ELSEWHERE',
     'SHOWS_BIRTH', 'CRIMINAL', 'DEFENDED',
     'BARS_DEFENDER', 'BARS_CRIMINAL_PROTECTOR', 'BARS_CIVIL_PROTECTOR', 'BARS_ADMINISTRATIVE_PROTECTOR',
     'OF_ONE_PERSON', 'BY_TRIAL', 'BEFORE_TRIAL'));

insert into catalog.code_mark (list, code, mark, ground, valid_from)
select c.list, c.code, m.mark, m.ground, greatest(c.valid_from, date '2026-11-22')
  from (values ('CLOSING_RESULT', 'WITHDRAWN', 'OF_ONE_PERSON', 'Luật TGPL 2017 Đ37 k1 điểm c'),
               ('CLOSING_RESULT', 'NOT_CONTINUED_NOT_ENTITLED', 'OF_ONE_PERSON', 'Luật TGPL 2017 Đ30 k3 điểm a, Đ37 k1 điểm a'),
               ('CLOSING_RESULT', 'NOT_CONTINUED_BENEFICIARY_DECEASED', 'OF_ONE_PERSON', 'Luật TGPL 2017 Đ30 k3 điểm c, Đ37 k1 điểm a'),
               ('CLOSING_RESULT', 'NOT_CONTINUED_CONDUCT', 'OF_ONE_PERSON', 'Luật TGPL 2017 Đ37 k1 điểm b'),
               ('CLOSING_RESULT', 'PAPERS_NOT_SUPPLIED', 'OF_ONE_PERSON', 'TT 12/2018/TT-BTP Đ6 k2 điểm b'),
               ('CLOSING_RESULT', 'JUDGMENT', 'BY_TRIAL', 'TT 12/2018/TT-BTP Đ10'),
               ('PROCEDURAL_STAGE', 'BEFORE_ACTION', 'BEFORE_TRIAL', 'TT 12/2018/TT-BTP Đ10'),
               ('PROCEDURAL_STAGE', 'DENUNCIATION', 'BEFORE_TRIAL', 'TT 12/2018/TT-BTP Đ10'),
               ('PROCEDURAL_STAGE', 'INVESTIGATION', 'BEFORE_TRIAL', 'TT 12/2018/TT-BTP Đ10'),
               ('PROCEDURAL_STAGE', 'PROSECUTION', 'BEFORE_TRIAL', 'TT 12/2018/TT-BTP Đ10'))
       as m (list, code, mark, ground)
  join catalog.code c on c.list = m.list and c.code = m.code;

-- The grounds on which a case is not continued, of one of several as well.
insert into catalog.code (list, code, sort_order, label, legal_reference, forms_of_aid, valid_from) values
    ('BENEFICIARY_END', 'NOT_ENTITLED', 32, 'Không phải người được trợ giúp pháp lý, hoặc việc không liên quan trực tiếp đến quyền, lợi ích của người đó', 'Luật TGPL 2017 Đ30 k3 điểm a, Đ37 k1 điểm a', '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', '2018-01-01'),
    ('BENEFICIARY_END', 'CONDUCT', 34, 'Có hành vi bị nghiêm cấm', 'Luật TGPL 2017 Đ37 k1 điểm b', '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', '2018-01-01');
