-- Acts by which the law itself lets data of a person leave the centre: that they left is kept with the article, and nobody chooses it.
insert into catalog.code (list, code, sort_order, label, legal_reference, forms_of_aid, valid_from)
select 'DISCLOSURE_GROUND', code, sort_order, label, legal_reference, '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', date '2018-01-01'
  from (values
    ('REGISTRATION', 50, 'Đăng ký người thực hiện trợ giúp pháp lý với cơ quan tiến hành tố tụng', 'BLTTHS 2015 Đ78; TTLT 10/2018 Đ12, Đ13'),
    ('VERIFICATION', 60, 'Đề nghị tổ chức khác phối hợp xác minh', 'Luật TGPL 2017 Đ34'),
    ('NOTICE', 70, 'Thông báo quyết định cho cơ quan tiến hành tố tụng', 'Luật TGPL 2017 Đ31 k4; TTLT 10/2018 Đ3 k4'),
    ('REFERRAL_ANSWER', 80, 'Báo kết quả cho cơ quan đã giới thiệu', 'Luật BVDLCN 91/2025/QH15 Đ19 (chưa đối chiếu bản gốc)')
  ) as ground (code, sort_order, label, legal_reference);
