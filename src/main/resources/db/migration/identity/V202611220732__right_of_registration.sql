-- What an authority answers to a registration may come to the executor or to the office.
insert into identity.role_right (role_code, right_code) values
    ('CENTRE_DIRECTOR', 'casework:registration'), ('BRANCH_HEAD', 'casework:registration'), ('INTAKE_OFFICER', 'casework:registration'),
    ('LEGAL_AID_OFFICER', 'casework:registration'), ('CONTRACT_LAWYER', 'casework:registration');
