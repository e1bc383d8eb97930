-- At which kinds of office a role is held. Whoever sees the matters of a centre sits at a centre or one of its branches;
-- practitioners' accounts belong to the centre they work for (Luật TGPL 2017 Đ11, Đ17).
create table identity.role_office_kind (
    role_code   text not null references identity.role,
    office_kind text not null check (office_kind in ('BUREAU', 'DEPARTMENT', 'CENTRE', 'BRANCH', 'ORGANISATION', 'REFERRER')),
    primary key (role_code, office_kind)
);
insert into identity.role_office_kind (role_code, office_kind) values
    ('ADMINISTRATOR', 'BUREAU'), ('ADMINISTRATOR', 'DEPARTMENT'), ('ADMINISTRATOR', 'CENTRE'), ('ADMINISTRATOR', 'BRANCH'),
    ('CENTRE_DIRECTOR', 'CENTRE'),
    ('BRANCH_HEAD', 'BRANCH'),
    ('INTAKE_OFFICER', 'CENTRE'), ('INTAKE_OFFICER', 'BRANCH'),
    ('LEGAL_AID_OFFICER', 'CENTRE'), ('LEGAL_AID_OFFICER', 'BRANCH'),
    ('CONTRACT_LAWYER', 'CENTRE'), ('CONTRACT_LAWYER', 'BRANCH'),
    ('ACCOUNTANT', 'CENTRE'), ('ACCOUNTANT', 'BRANCH'),
    ('DEPARTMENT_MANAGER', 'DEPARTMENT'),
    ('REFERRER', 'REFERRER'), ('REFERRER', 'ORGANISATION'),
    ('NATIONAL_SUPERVISOR', 'BUREAU');
