-- The receiving officer reports; the head decides (TT 12/2018/TT-BTP Đ6 k1 điểm d).
insert into identity.role_right (role_code, right_code) values
    ('CENTRE_DIRECTOR', 'intake:decide-as-head'), ('BRANCH_HEAD', 'intake:decide-as-head');
