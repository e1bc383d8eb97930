-- Periods are the administrator's. What is past its period is proposed by whoever receives or heads, and destroyed by the director,
-- who is never the same person.
insert into identity.role_right (role_code, right_code) values
    ('ADMINISTRATOR', 'retention:periods'),
    ('CENTRE_DIRECTOR', 'retention:propose'), ('BRANCH_HEAD', 'retention:propose'), ('INTAKE_OFFICER', 'retention:propose'),
    ('CENTRE_DIRECTOR', 'retention:destroy');
