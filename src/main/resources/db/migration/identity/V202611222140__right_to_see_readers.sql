-- Who looked at a case is told to whoever answers for the secrecy of its office (Luật TGPL 2017 Đ6 k1).
insert into identity.role_right (role_code, right_code) values
    ('CENTRE_DIRECTOR', 'casework:readers'), ('BRANCH_HEAD', 'casework:readers');
