-- On what data of a person may leave a centre without his consent (Luật TGPL 2017 Đ6 k1 c: only where the law says so).
-- What is marked as not yet compared was read in secondary sources; an administrator corrects it, dated.
alter table catalog.code drop constraint code_list_check;
alter table catalog.code add constraint code_list_check check (list in
    ('FIELD_OF_LAW', 'PROCEDURAL_STAGE', 'PROCEDURAL_STATUS', 'ETHNICITY', 'REFUSAL_GROUND', 'CLOSING_RESULT', 'ACTIVITY_TYPE',
     'REPLACEMENT_GROUND', 'BENEFICIARY_END', 'PROOF_PAPER', 'PROCEDURAL_BAR', 'DISCLOSURE_GROUND'));

insert into catalog.code (list, code, sort_order, label, legal_reference, forms_of_aid, valid_from)
select 'DISCLOSURE_GROUND', code, sort_order, label, legal_reference, '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', valid_from::date
  from (values
    ('TRANSFER', 10, 'Chuyển yêu cầu đến tổ chức có thẩm quyền', 'Luật TGPL 2017 Đ35', '2018-01-01'),
    ('AUTHORITY', 20, 'Cơ quan có thẩm quyền yêu cầu bằng văn bản theo luật', 'Luật TGPL 2017 Đ6 k1 điểm c', '2018-01-01'),
    ('STATE_BODY', 30, 'Hoạt động của cơ quan nhà nước theo luật', 'Luật BVDLCN 91/2025/QH15 Đ19 (chưa đối chiếu bản gốc)', '2026-01-01'),
    ('URGENT', 40, 'Khẩn cấp, để bảo vệ tính mạng, sức khỏe của người đó hoặc người khác', 'Luật BVDLCN 91/2025/QH15 Đ19 (chưa đối chiếu bản gốc)', '2026-01-01')
  ) as ground (code, sort_order, label, legal_reference, valid_from);
