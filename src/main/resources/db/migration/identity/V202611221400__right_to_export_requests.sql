-- Whoever may take the cases of the centre along on paper and as a sheet may do so with its requests.
insert into identity.role_right (role_code, right_code) values
    ('CENTRE_DIRECTOR', 'intake:export'), ('BRANCH_HEAD', 'intake:export'), ('INTAKE_OFFICER', 'intake:export');
