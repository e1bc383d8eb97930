-- Whoever leads a centre or a branch takes the papers of a day without the system along.
insert into identity.role_right (role_code, right_code) values
    ('CENTRE_DIRECTOR', 'home:day-pack'), ('BRANCH_HEAD', 'home:day-pack');
