-- Why a practitioner stops performing a case; marked: the beneficiary may ask on it too (Luật TGPL 2017 Đ8, Đ25 k1–2).
alter table catalog.code drop constraint code_list_check;
alter table catalog.code add constraint code_list_check check (list in
    ('FIELD_OF_LAW', 'PROCEDURAL_STAGE', 'PROCEDURAL_STATUS', 'ETHNICITY', 'REFUSAL_GROUND', 'CLOSING_RESULT', 'ACTIVITY_TYPE',
     'REPLACEMENT_GROUND'));

insert into catalog.code (list, code, sort_order, label, legal_reference, forms_of_aid, marked, valid_from) values
    ('REPLACEMENT_GROUND', 'PROHIBITED_ACT', 10, 'Đã thực hiện hành vi bị nghiêm cấm trong hoạt động trợ giúp pháp lý', 'Luật TGPL 2017 Đ25 k1 điểm a', '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', true, '2018-01-01'),
    ('REPLACEMENT_GROUND', 'CARD_REVOKED', 20, 'Bị thu hồi thẻ hoặc Chứng chỉ hành nghề luật sư', 'Luật TGPL 2017 Đ25 k1 điểm b', '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', true, '2018-01-01'),
    ('REPLACEMENT_GROUND', 'BARRED_BY_PROCEDURE', 30, 'Không được tham gia tố tụng theo pháp luật về tố tụng', 'Luật TGPL 2017 Đ25 k1 điểm c', '{LITIGATION}', true, '2018-01-01'),
    ('REPLACEMENT_GROUND', 'OPPOSING_INTERESTS', 40, 'Đã hoặc đang trợ giúp người có quyền lợi đối lập trong cùng vụ việc', 'Luật TGPL 2017 Đ25 k2 điểm a', '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', true, '2018-01-01'),
    ('REPLACEMENT_GROUND', 'NOT_OBJECTIVE', 50, 'Có căn cứ cho rằng có thể không khách quan', 'Luật TGPL 2017 Đ25 k2 điểm b', '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', true, '2018-01-01'),
    ('REPLACEMENT_GROUND', 'NOT_EFFECTIVE', 60, 'Không thể thực hiện trợ giúp pháp lý một cách hiệu quả', 'Luật TGPL 2017 Đ25 k2 điểm c', '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', true, '2018-01-01'),
    ('REPLACEMENT_GROUND', 'REGISTRATION_REFUSED', 70, 'Cơ quan tiến hành tố tụng từ chối đăng ký', 'TTLT 10/2018 Đ6 k1', '{LITIGATION}', false, '2018-09-01'),
    ('REPLACEMENT_GROUND', 'REGISTRATION_CANCELLED', 80, 'Cơ quan tiến hành tố tụng hủy bỏ đăng ký', 'TTLT 10/2018 Đ6 k2', '{LITIGATION}', false, '2018-09-01');
