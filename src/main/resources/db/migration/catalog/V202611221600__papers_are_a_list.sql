-- The papers that prove a group are a list of codes like the others: an administrator adds them, words them anew from a day on,
-- marks them with a reason and gives them a last day; what stood before stays with its days.
-- SHOWS_HARDSHIP: it shows financial hardship. YEARLY: it confirms something for the year in which it is issued. FOR_ONE_GROUP: it
-- may stand for any group, but each for one only.
alter table catalog.code drop constraint code_list_check;
alter table catalog.code add constraint code_list_check check (list in
    ('FIELD_OF_LAW', 'PROCEDURAL_STAGE', 'PROCEDURAL_STATUS', 'ETHNICITY', 'REFUSAL_GROUND', 'CLOSING_RESULT', 'ACTIVITY_TYPE',
     'REPLACEMENT_GROUND', 'BENEFICIARY_END', 'PROOF_PAPER'));
alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK', 'NEEDS_DECISION', 'DEFENCE_STATEMENT', 'NEEDS_WORK', 'BARS_RETURN',
     'SHOWS_HARDSHIP', 'YEARLY', 'FOR_ONE_GROUP'));

insert into catalog.code (list, code, sort_order, label, legal_reference, forms_of_aid, valid_from)
select 'PROOF_PAPER', code, sort_order, label,
       case when for_one_group then 'TT 08/2017/TT-BTP Đ33 k15' else 'TT 08/2017/TT-BTP Đ33' end,
       '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', '2018-01-01'
  from catalog.proof_paper;

insert into catalog.code_mark (list, code, mark, ground, valid_from)
select 'PROOF_PAPER', p.code, m.mark, m.ground, '2018-01-01'
  from catalog.proof_paper p
 cross join lateral (values ('SHOWS_HARDSHIP', p.shows_hardship, 'NĐ 144/2017/NĐ-CP Đ2; TT 08/2017/TT-BTP Đ33 k7 điểm a'),
                            ('YEARLY', p.yearly, 'NĐ 144/2017/NĐ-CP Đ2; TT 08/2017/TT-BTP Đ33 k2, k6'),
                            ('FOR_ONE_GROUP', p.for_one_group, 'TT 08/2017/TT-BTP Đ33 k15')) as m (mark, holds, ground)
 where m.holds;

alter table catalog.proof_alternative drop constraint proof_alternative_paper_code_fkey;
alter table catalog.proof_alternative
    add column paper_list text not null default 'PROOF_PAPER' check (paper_list = 'PROOF_PAPER'),
    add constraint proof_alternative_paper foreign key (paper_list, paper_code) references catalog.code (list, code);
drop table catalog.proof_paper;
