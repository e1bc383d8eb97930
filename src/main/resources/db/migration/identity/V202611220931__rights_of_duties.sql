-- Who gives legal aid sees the duties of his cases and meets those that are his own; who leads or receives manages them
-- for the office, and the department its own.
insert into identity.role_right (role_code, right_code) values
    ('CENTRE_DIRECTOR', 'duties:read'), ('BRANCH_HEAD', 'duties:read'), ('INTAKE_OFFICER', 'duties:read'),
    ('LEGAL_AID_OFFICER', 'duties:read'), ('CONTRACT_LAWYER', 'duties:read'), ('DEPARTMENT_MANAGER', 'duties:read'),
    ('CENTRE_DIRECTOR', 'duties:manage'), ('BRANCH_HEAD', 'duties:manage'), ('INTAKE_OFFICER', 'duties:manage'),
    ('DEPARTMENT_MANAGER', 'duties:manage');
