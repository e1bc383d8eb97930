-- Practitioners of the practice installation; the names are made up. Each has an account to see his cases with.
insert into identity.account (id, username, display_name, password_hash, office_id, enabled, must_change_password, created_at, version)
select ('00000000-0000-7000-8000-0000000a' || (1000 + a.n))::uuid, a.username, a.display_name,
       '{bcrypt}$2a$10$k9dIMwGeL1qGsPOGP1HXYOIqQfqFsvxtoSdDDsmlevGnLap8qqjMy',
       ('00000000-0000-7000-8000-00000000' || a.office)::uuid, true, false, timestamptz '2026-01-05 08:00+07', 0
  from (values
        (2,  'khoi.nguyen',  'Nguyễn Đình Khôi',  '6601'), (3,  'loan.mlo',   'H''Loan Mlô',        '6601'),
        (5,  'anh.phan',     'Phan Thị Ngọc Ánh', '6611'), (6,  'dat.luong',  'Lương Văn Đạt',      '6612'),
        (8,  'yen.doan',     'Đoàn Thị Bảo Yến',  '6601'), (10, 'van.ngo',    'Ngô Thị Hải Vân',    '6612'),
        (11, 'vinh.mai',     'Mai Thế Vinh',      '6601'), (12, 'bliu.kbuor', 'Y Bliu Kbuôr',       '6611'),
        (21, 'tien.lam',     'Lâm Thị Cẩm Tiên',  '8201'), (22, 'tri.duong',  'Dương Minh Trí',     '8201'),
        (23, 'diem.truong',  'Trương Ngọc Diễm',  '8211'), (24, 'phuc.kieu',  'Kiều Văn Phúc',      '8201')) as a (n, username, display_name, office);
insert into identity.account_role (account_id, role_code)
select id, case when username in ('yen.doan', 'van.ngo', 'phuc.kieu') then 'CONTRACT_LAWYER' else 'LEGAL_AID_OFFICER' end
  from identity.account where id >= '00000000-0000-7000-8000-0000000a1002';

with told as (
select ('00000000-0000-7000-8000-0000000b' || lpad(p.n::text, 4, '0'))::uuid as id, p.*
  from (values
        (1,  '6601', 'LEGAL_AID_OFFICER', 'Trần Thị Minh Tâm',  'FEMALE', '11/TP-TGPL', '2014-03-10', null, null, null, null, 'Tiếng Việt, tiếng Ê Đê', 'trogiupvien'),
        (2,  '6601', 'LEGAL_AID_OFFICER', 'Nguyễn Đình Khôi',   'MALE',   '14/TP-TGPL', '2016-05-20', null, null, null, null, 'Tiếng Việt', 'khoi.nguyen'),
        (3,  '6601', 'LEGAL_AID_OFFICER', 'H''Loan Mlô',        'FEMALE', '17/TP-TGPL', '2019-01-15', null, null, null, null, 'Tiếng Việt, tiếng Ê Đê, tiếng M''nông', 'loan.mlo'),
        (4,  '6611', 'LEGAL_AID_OFFICER', 'Y Thuyên Niê',       'MALE',   '12/TP-TGPL', '2015-09-01', null, null, null, null, 'Tiếng Việt, tiếng Ê Đê', 'chinhanh'),
        (5,  '6611', 'LEGAL_AID_OFFICER', 'Phan Thị Ngọc Ánh',  'FEMALE', '21/TP-TGPL', '2022-11-05', null, null, null, null, 'Tiếng Việt', 'anh.phan'),
        (6,  '6612', 'LEGAL_AID_OFFICER', 'Lương Văn Đạt',      'MALE',   '08/TP-TGPL', '2012-02-18', null, null, null, null, 'Tiếng Việt', 'dat.luong'),
        (7,  '6601', 'CONTRACT_LAWYER',   'Võ Hoàng Luật',      'MALE',   '1204/LS',    '2010-06-30', '2025-02-01', '2028-01-31', null, null, 'Tiếng Việt, tiếng Anh', 'luatsu'),
        (8,  '6601', 'CONTRACT_LAWYER',   'Đoàn Thị Bảo Yến',   'FEMALE', '2011/LS',    '2015-12-12', '2024-07-01', '2027-06-30', null, null, 'Tiếng Việt', 'yen.doan'),
        (9,  '6601', 'CONTRACT_LAWYER',   'Cao Xuân Thịnh',     'MALE',   '0932/LS',    '2008-08-08', '2022-01-01', '2024-12-31', null, null, 'Tiếng Việt', null),
        (10, '6612', 'CONTRACT_LAWYER',   'Ngô Thị Hải Vân',    'FEMALE', '2450/LS',    '2018-04-02', '2025-05-01', '2028-04-30', null, null, 'Tiếng Việt', 'van.ngo'),
        (11, '6601', 'ADVISER',           'Mai Thế Vinh',       'MALE',   '05/TVV',     '2020-10-10', '2025-01-01', '2027-12-31', null, null, 'Tiếng Việt', 'vinh.mai'),
        (12, '6611', 'COLLABORATOR',      'Y Bliu Kbuôr',       'MALE',   '03/CTV',     '2023-03-03', '2025-01-01', '2027-12-31', null, null, 'Tiếng Việt, tiếng Ê Đê', 'bliu.kbuor'),
        (13, '6601', 'LEGAL_AID_OFFICER', 'Tạ Quang Hưng',      'MALE',   '15/TP-TGPL', '2017-07-07', null, null, '2026-09-01', null, 'Tiếng Việt', null),
        (21, '8201', 'LEGAL_AID_OFFICER', 'Lâm Thị Cẩm Tiên',   'FEMALE', '31/TP-TGPL', '2013-03-03', null, null, null, null, 'Tiếng Việt', 'tien.lam'),
        (22, '8201', 'LEGAL_AID_OFFICER', 'Dương Minh Trí',     'MALE',   '33/TP-TGPL', '2018-08-18', null, null, null, null, 'Tiếng Việt', 'tri.duong'),
        (23, '8211', 'LEGAL_AID_OFFICER', 'Trương Ngọc Diễm',   'FEMALE', '34/TP-TGPL', '2020-02-20', null, null, null, null, 'Tiếng Việt, tiếng Khmer', 'diem.truong'),
        (24, '8201', 'CONTRACT_LAWYER',   'Kiều Văn Phúc',      'MALE',   '3311/LS',    '2012-10-01', '2024-03-01', '2027-02-28', null, null, 'Tiếng Việt', 'phuc.kieu')
       ) as p (n, office, kind, full_name, sex, card, issued, contract_from, contract_to, suspended_from, suspended_to, languages, username)), made as (
insert into practitioners.practitioner (id, office_id, centre_id, province_code, kind, full_name, sex, card_number, card_issued_on,
                                        languages, phone, account_id, version)
select p.id,
       ('00000000-0000-7000-8000-00000000' || p.office)::uuid,
       ('00000000-0000-7000-8000-00000000' || left(p.office, 2) || '01')::uuid,
       left(p.office, 2), p.kind, p.full_name, p.sex, p.card, p.issued::date, p.languages, '0905 000 0' || lpad(p.n::text, 2, '0'),
       (select id from identity.account where username = p.username), 0
  from told p),
contracts as (
insert into practitioners.contract (practitioner_id, first_day, last_day)
select id, contract_from::date, contract_to::date from told where contract_from is not null)
insert into practitioners.suspension (practitioner_id, first_day, last_day)
select id, suspended_from::date, suspended_to::date from told where suspended_from is not null;

-- Advisers tell since when they advise; their cards hold ten years.
update practitioners.practitioner
   set advising_since = card_issued_on - 365,
       card_valid_to  = (card_issued_on + interval '10 years')::date
 where kind = 'ADVISER';
