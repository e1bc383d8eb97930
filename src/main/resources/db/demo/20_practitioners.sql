-- Practitioners of the practice installation; the names are made up.
insert into practitioners.practitioner (id, office_id, centre_id, province_code, kind, full_name, sex, card_number, card_issued_on,
                                        contract_from, contract_to, suspended_from, suspended_to, languages, phone, account_id, version)
select ('00000000-0000-7000-8000-0000000b' || lpad(p.n::text, 4, '0'))::uuid,
       ('00000000-0000-7000-8000-00000000' || p.office)::uuid,
       ('00000000-0000-7000-8000-00000000' || left(p.office, 2) || '01')::uuid,
       left(p.office, 2), p.kind, p.full_name, p.sex, p.card, p.issued::date, p.contract_from::date, p.contract_to::date,
       p.suspended_from::date, p.suspended_to::date, p.languages, '0905 000 0' || lpad(p.n::text, 2, '0'),
       (select id from identity.account where username = p.username), 0
  from (values
        (1,  '6601', 'LEGAL_AID_OFFICER', 'Trần Thị Minh Tâm',  'FEMALE', '11/TP-TGPL', '2014-03-10', null, null, null, null, 'Tiếng Việt, tiếng Ê Đê', 'trogiupvien'),
        (2,  '6601', 'LEGAL_AID_OFFICER', 'Nguyễn Đình Khôi',   'MALE',   '14/TP-TGPL', '2016-05-20', null, null, null, null, 'Tiếng Việt', null),
        (3,  '6601', 'LEGAL_AID_OFFICER', 'H''Loan Mlô',        'FEMALE', '17/TP-TGPL', '2019-01-15', null, null, null, null, 'Tiếng Việt, tiếng Ê Đê, tiếng M''nông', null),
        (4,  '6611', 'LEGAL_AID_OFFICER', 'Y Thuyên Niê',       'MALE',   '12/TP-TGPL', '2015-09-01', null, null, null, null, 'Tiếng Việt, tiếng Ê Đê', 'chinhanh'),
        (5,  '6611', 'LEGAL_AID_OFFICER', 'Phan Thị Ngọc Ánh',  'FEMALE', '21/TP-TGPL', '2022-11-05', null, null, null, null, 'Tiếng Việt', null),
        (6,  '6612', 'LEGAL_AID_OFFICER', 'Lương Văn Đạt',      'MALE',   '08/TP-TGPL', '2012-02-18', null, null, null, null, 'Tiếng Việt', null),
        (7,  '6601', 'CONTRACT_LAWYER',   'Võ Hoàng Luật',      'MALE',   '1204/LS',    '2010-06-30', '2025-02-01', '2028-01-31', null, null, 'Tiếng Việt, tiếng Anh', 'luatsu'),
        (8,  '6601', 'CONTRACT_LAWYER',   'Đoàn Thị Bảo Yến',   'FEMALE', '2011/LS',    '2015-12-12', '2024-07-01', '2027-06-30', null, null, 'Tiếng Việt', null),
        (9,  '6601', 'CONTRACT_LAWYER',   'Cao Xuân Thịnh',     'MALE',   '0932/LS',    '2008-08-08', '2022-01-01', '2024-12-31', null, null, 'Tiếng Việt', null),
        (10, '6612', 'CONTRACT_LAWYER',   'Ngô Thị Hải Vân',    'FEMALE', '2450/LS',    '2018-04-02', '2025-05-01', '2028-04-30', null, null, 'Tiếng Việt', null),
        (11, '6601', 'ADVISER',           'Mai Thế Vinh',       'MALE',   '05/TVV',     '2020-10-10', '2025-01-01', '2027-12-31', null, null, 'Tiếng Việt', null),
        (12, '6611', 'COLLABORATOR',      'Y Bliu Kbuôr',       'MALE',   '03/CTV',     '2023-03-03', '2025-01-01', '2027-12-31', null, null, 'Tiếng Việt, tiếng Ê Đê', null),
        (13, '6601', 'LEGAL_AID_OFFICER', 'Tạ Quang Hưng',      'MALE',   '15/TP-TGPL', '2017-07-07', null, null, '2026-09-01', null, 'Tiếng Việt', null),
        (21, '8201', 'LEGAL_AID_OFFICER', 'Lâm Thị Cẩm Tiên',   'FEMALE', '31/TP-TGPL', '2013-03-03', null, null, null, null, 'Tiếng Việt', null),
        (22, '8201', 'LEGAL_AID_OFFICER', 'Dương Minh Trí',     'MALE',   '33/TP-TGPL', '2018-08-18', null, null, null, null, 'Tiếng Việt', null),
        (23, '8211', 'LEGAL_AID_OFFICER', 'Trương Ngọc Diễm',   'FEMALE', '34/TP-TGPL', '2020-02-20', null, null, null, null, 'Tiếng Việt, tiếng Khmer', null),
        (24, '8201', 'CONTRACT_LAWYER',   'Kiều Văn Phúc',      'MALE',   '3311/LS',    '2012-10-01', '2024-03-01', '2027-02-28', null, null, 'Tiếng Việt', null)
       ) as p (n, office, kind, full_name, sex, card, issued, contract_from, contract_to, suspended_from, suspended_to, languages, username);
