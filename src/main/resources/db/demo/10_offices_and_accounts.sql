-- Offices and accounts of the practice installation. The password of every account is the one shown on the sign-in page.
insert into offices.office (id, kind, name, abbreviation, province_code, parent_id, address, phone, valid_from, valid_to, version) values
    ('00000000-0000-7000-8000-000000000066', 'DEPARTMENT', 'Sở Tư pháp tỉnh Đắk Lắk', 'STP', '66', '00000000-0000-7000-8000-000000000001', 'Phường Buôn Ma Thuột, tỉnh Đắk Lắk', null, '1997-09-06', null, 0),
    ('00000000-0000-7000-8000-000000000082', 'DEPARTMENT', 'Sở Tư pháp tỉnh Đồng Tháp', 'STP', '82', '00000000-0000-7000-8000-000000000001', 'Phường Mỹ Tho, tỉnh Đồng Tháp', null, '1997-09-06', null, 0),
    ('00000000-0000-7000-8000-000000006601', 'CENTRE', 'Trung tâm Trợ giúp pháp lý nhà nước tỉnh Đắk Lắk', 'TT', '66', '00000000-0000-7000-8000-000000000066', 'Phường Buôn Ma Thuột, tỉnh Đắk Lắk', '0262 355 0100', '1998-01-01', null, 0),
    ('00000000-0000-7000-8000-000000008201', 'CENTRE', 'Trung tâm Trợ giúp pháp lý nhà nước tỉnh Đồng Tháp', 'TT', '82', '00000000-0000-7000-8000-000000000082', 'Phường Mỹ Tho, tỉnh Đồng Tháp', '0273 355 0100', '1998-01-01', null, 0),
    ('00000000-0000-7000-8000-000000006611', 'BRANCH', 'Chi nhánh số 1 – Trung tâm TGPL nhà nước tỉnh Đắk Lắk', 'CN1', '66', '00000000-0000-7000-8000-000000006601', 'Phường Buôn Hồ, tỉnh Đắk Lắk', '0262 355 0111', '2008-05-01', null, 0),
    ('00000000-0000-7000-8000-000000006612', 'BRANCH', 'Chi nhánh số 2 – Trung tâm TGPL nhà nước tỉnh Đắk Lắk', 'CN2', '66', '00000000-0000-7000-8000-000000006601', 'Phường Tuy Hòa, tỉnh Đắk Lắk', '0257 355 0112', '2009-03-01', null, 0),
    ('00000000-0000-7000-8000-000000008211', 'BRANCH', 'Chi nhánh số 1 – Trung tâm TGPL nhà nước tỉnh Đồng Tháp', 'CN1', '82', '00000000-0000-7000-8000-000000008201', 'Phường Sa Đéc, tỉnh Đồng Tháp', '0277 355 0111', '2010-06-01', null, 0),
    ('00000000-0000-7000-8000-000000006691', 'REFERRER', 'Phòng Tư pháp huyện Krông Pắc (trước 01/7/2025)', 'PTP-KP', '66', '00000000-0000-7000-8000-000000006601', 'Huyện Krông Pắc, tỉnh Đắk Lắk (địa danh cũ)', null, '1998-01-01', null, 0),
    ('00000000-0000-7000-8000-000000006692', 'REFERRER', 'UBND xã Krông Pắc', 'UBND-KP', '66', '00000000-0000-7000-8000-000000006601', 'Xã Krông Pắc, tỉnh Đắk Lắk', null, '2025-07-01', null, 0),
    ('00000000-0000-7000-8000-000000006693', 'REFERRER', 'UBND phường Buôn Hồ', 'UBND-BH', '66', '00000000-0000-7000-8000-000000006601', 'Phường Buôn Hồ, tỉnh Đắk Lắk', null, '2025-07-01', null, 0);
update offices.office set successor_id = '00000000-0000-7000-8000-000000006692' where id = '00000000-0000-7000-8000-000000006691';

insert into identity.account (id, username, display_name, password_hash, office_id, enabled, must_change_password, created_at, version)
select ('00000000-0000-7000-8000-0000000a' || lpad(a.n::text, 4, '0'))::uuid, a.username, a.display_name,
       '{bcrypt}$2a$10$k9dIMwGeL1qGsPOGP1HXYOIqQfqFsvxtoSdDDsmlevGnLap8qqjMy',
       ('00000000-0000-7000-8000-00000000' || a.office)::uuid, true, false, timestamptz '2026-01-05 08:00+07', 0
  from (values
        (1,  'quantri',      'Phạm Quốc Trị',     '6601'),
        (2,  'giamdoc',      'Lê Thị Thu Hà',     '6601'),
        (3,  'tiepnhan',     'Nguyễn Văn Tiếp',   '6601'),
        (4,  'chinhanh',     'Y Thuyên Niê',      '6611'),
        (5,  'trogiupvien',  'Trần Thị Minh Tâm', '6601'),
        (6,  'luatsu',       'Võ Hoàng Luật',     '6601'),
        (7,  'ketoan',       'Đỗ Thị Kế',         '6601'),
        (8,  'sotuphap',     'Hoàng Đình Sở',     '0066'),
        (9,  'phongtuphap',  'Bùi Văn Phòng',     '6691'),
        (10, 'ubndxa',       'H''Ngọc Êban',      '6692'),
        (11, 'cuc',          'Đặng Thị Cục',      '0001'),
        (12, 'dongthap',     'Huỳnh Văn Tháp',    '8201')) as a (n, username, display_name, office);

insert into identity.account_role (account_id, role_code)
select a.id, r.role
  from (values ('quantri', 'ADMINISTRATOR'), ('giamdoc', 'CENTRE_DIRECTOR'), ('tiepnhan', 'INTAKE_OFFICER'),
               ('chinhanh', 'BRANCH_HEAD'), ('chinhanh', 'LEGAL_AID_OFFICER'), ('trogiupvien', 'LEGAL_AID_OFFICER'), ('luatsu', 'CONTRACT_LAWYER'),
               ('ketoan', 'ACCOUNTANT'), ('sotuphap', 'DEPARTMENT_MANAGER'), ('phongtuphap', 'REFERRER'),
               ('ubndxa', 'REFERRER'), ('cuc', 'NATIONAL_SUPERVISOR'), ('dongthap', 'INTAKE_OFFICER')) as r (username, role)
  join identity.account a on a.username = r.username;
