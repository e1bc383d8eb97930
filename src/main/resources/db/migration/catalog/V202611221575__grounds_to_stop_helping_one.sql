-- Why one of several who are helped in a case is helped no longer, while the case goes on for the others.
alter table catalog.code drop constraint code_list_check;
alter table catalog.code add constraint code_list_check check (list in
    ('FIELD_OF_LAW', 'PROCEDURAL_STAGE', 'PROCEDURAL_STATUS', 'ETHNICITY', 'REFUSAL_GROUND', 'CLOSING_RESULT', 'ACTIVITY_TYPE',
     'REPLACEMENT_GROUND', 'BENEFICIARY_END'));

insert into catalog.code (list, code, sort_order, label, legal_reference, forms_of_aid, valid_from) values
    ('BENEFICIARY_END', 'WRONG_PERSON', 10, 'Thêm nhầm người', null, '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', '2018-01-01'),
    ('BENEFICIARY_END', 'WITHDREW', 20, 'Người được trợ giúp pháp lý rút yêu cầu', 'Luật TGPL 2017 Đ37 k1 điểm c', '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', '2018-01-01'),
    ('BENEFICIARY_END', 'DECEASED', 30, 'Người được trợ giúp pháp lý đã chết', 'Luật TGPL 2017 Đ30 k3 điểm c, Đ37 k1 điểm a', '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', '2018-01-01'),
    ('BENEFICIARY_END', 'OTHER', 40, 'Căn cứ khác không tiếp tục thực hiện', 'Luật TGPL 2017 Đ37 k1', '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', '2018-01-01');
