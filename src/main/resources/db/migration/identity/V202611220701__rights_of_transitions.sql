-- Suspending and resuming follow the authority's decision; reopening is the director's (Luật TGPL 2017 Đ31 k2 and its practice).
insert into identity.role_right (role_code, right_code) values
    ('CENTRE_DIRECTOR', 'casework:suspend'), ('BRANCH_HEAD', 'casework:suspend'),
    ('LEGAL_AID_OFFICER', 'casework:suspend'), ('CONTRACT_LAWYER', 'casework:suspend'),
    ('CENTRE_DIRECTOR', 'casework:reopen');
