-- Who gives a person what the centre holds about him: whoever receives, and whoever heads the centre or the branch
-- (Luật BVDLCN 91/2025/QH15, NĐ 356/2025/NĐ-CP).
insert into identity.role_right (role_code, right_code) values
    ('CENTRE_DIRECTOR', 'people:own-data'), ('BRANCH_HEAD', 'people:own-data'), ('INTAKE_OFFICER', 'people:own-data');
