create schema identity;

-- A role is a bundle of rights and says how far its holder sees.
create table identity.role (
    code        text primary key,
    label       text    not null,
    scope_level text    not null check (scope_level in ('NONE', 'OWN', 'OFFICE', 'CENTRE', 'PROVINCE', 'ALL')),
    sort_order  integer not null
);
create table identity.role_right (
    role_code  text not null references identity.role,
    right_code text not null,
    primary key (role_code, right_code)
);
create table identity.account (
    id                   uuid primary key,
    username             text        not null check (username = lower(username)),
    display_name         text        not null,
    password_hash        text        not null,
    office_id            uuid        not null references offices.office,
    enabled              boolean     not null,
    must_change_password boolean     not null,
    created_at           timestamptz not null,
    last_sign_in_at      timestamptz,
    version              bigint      not null
);
create unique index account_username on identity.account (username);
create index account_office on identity.account (office_id);
create table identity.account_role (
    account_id uuid not null references identity.account,
    role_code  text not null references identity.role,
    primary key (account_id, role_code)
);

-- Wrong passwords, counted per account with address and per address; names and addresses are stored hashed.
create table identity.sign_in_failure (
    subject        text primary key,
    failures       integer     not null,
    last_failed_at timestamptz not null,
    blocked_until  timestamptz
);

-- The code that lets the first administrator of an empty installation in, once.
create table identity.setup_code (
    id        integer primary key check (id = 1),
    code_hash text        not null,
    made_at   timestamptz not null
);

insert into identity.role (code, label, scope_level, sort_order) values
    ('ADMINISTRATOR',       'Quản trị hệ thống',                     'NONE',     10),
    ('CENTRE_DIRECTOR',     'Giám đốc Trung tâm',                    'CENTRE',   20),
    ('BRANCH_HEAD',         'Trưởng Chi nhánh',                      'OFFICE',   30),
    ('INTAKE_OFFICER',      'Cán bộ tiếp nhận',                      'CENTRE',   40),
    ('LEGAL_AID_OFFICER',   'Trợ giúp viên pháp lý',                 'OWN',      50),
    ('CONTRACT_LAWYER',     'Luật sư ký hợp đồng',                   'OWN',      60),
    ('ACCOUNTANT',          'Kế toán',                               'CENTRE',   70),
    ('DEPARTMENT_MANAGER',  'Lãnh đạo, chuyên viên Sở Tư pháp',      'PROVINCE', 80),
    ('REFERRER',            'Cơ quan giới thiệu',                    'NONE',     90),
    ('NATIONAL_SUPERVISOR', 'Cục quản lý trợ giúp pháp lý',          'ALL',     100);

insert into identity.role_right (role_code, right_code) values
    ('ADMINISTRATOR', 'identity:manage'), ('ADMINISTRATOR', 'offices:manage'), ('ADMINISTRATOR', 'offices:read'),
    ('ADMINISTRATOR', 'catalog:manage'), ('ADMINISTRATOR', 'catalog:read'), ('ADMINISTRATOR', 'calendar:manage'),
    ('ADMINISTRATOR', 'audit:read'),
    ('CENTRE_DIRECTOR', 'offices:read'), ('CENTRE_DIRECTOR', 'catalog:read'), ('CENTRE_DIRECTOR', 'intake:read'),
    ('CENTRE_DIRECTOR', 'intake:receive'), ('CENTRE_DIRECTOR', 'intake:decide'), ('CENTRE_DIRECTOR', 'casework:read'),
    ('CENTRE_DIRECTOR', 'casework:assign'), ('CENTRE_DIRECTOR', 'casework:close'),
    ('CENTRE_DIRECTOR', 'casework:receive-file'), ('CENTRE_DIRECTOR', 'casework:export'),
    ('CENTRE_DIRECTOR', 'people:read'), ('CENTRE_DIRECTOR', 'people:reveal'), ('CENTRE_DIRECTOR', 'practitioners:read'),
    ('CENTRE_DIRECTOR', 'practitioners:manage'), ('CENTRE_DIRECTOR', 'referrals:read'),
    ('CENTRE_DIRECTOR', 'reporting:dashboard'),
    ('BRANCH_HEAD', 'offices:read'), ('BRANCH_HEAD', 'catalog:read'), ('BRANCH_HEAD', 'intake:read'),
    ('BRANCH_HEAD', 'intake:receive'), ('BRANCH_HEAD', 'intake:decide'), ('BRANCH_HEAD', 'casework:read'),
    ('BRANCH_HEAD', 'casework:assign'), ('BRANCH_HEAD', 'casework:close'), ('BRANCH_HEAD', 'casework:receive-file'),
    ('BRANCH_HEAD', 'casework:export'), ('BRANCH_HEAD', 'people:read'), ('BRANCH_HEAD', 'people:reveal'),
    ('BRANCH_HEAD', 'practitioners:read'), ('BRANCH_HEAD', 'referrals:read'), ('BRANCH_HEAD', 'reporting:dashboard'),
    ('INTAKE_OFFICER', 'offices:read'), ('INTAKE_OFFICER', 'catalog:read'), ('INTAKE_OFFICER', 'intake:read'),
    ('INTAKE_OFFICER', 'intake:receive'), ('INTAKE_OFFICER', 'intake:decide'), ('INTAKE_OFFICER', 'casework:read'),
    ('INTAKE_OFFICER', 'casework:receive-file'), ('INTAKE_OFFICER', 'casework:export'), ('INTAKE_OFFICER', 'people:read'),
    ('INTAKE_OFFICER', 'people:reveal'), ('INTAKE_OFFICER', 'practitioners:read'), ('INTAKE_OFFICER', 'referrals:read'),
    ('LEGAL_AID_OFFICER', 'catalog:read'), ('LEGAL_AID_OFFICER', 'casework:read'), ('LEGAL_AID_OFFICER', 'casework:work'),
    ('LEGAL_AID_OFFICER', 'casework:close'), ('LEGAL_AID_OFFICER', 'people:reveal'),
    ('CONTRACT_LAWYER', 'catalog:read'), ('CONTRACT_LAWYER', 'casework:read'), ('CONTRACT_LAWYER', 'casework:work'),
    ('CONTRACT_LAWYER', 'casework:close'), ('CONTRACT_LAWYER', 'people:reveal'),
    ('ACCOUNTANT', 'casework:read'), ('ACCOUNTANT', 'practitioners:read'),
    ('DEPARTMENT_MANAGER', 'offices:read'), ('DEPARTMENT_MANAGER', 'catalog:read'), ('DEPARTMENT_MANAGER', 'casework:read'),
    ('DEPARTMENT_MANAGER', 'casework:export'), ('DEPARTMENT_MANAGER', 'people:reveal'), ('DEPARTMENT_MANAGER', 'practitioners:read'),
    ('DEPARTMENT_MANAGER', 'reporting:dashboard'),
    ('REFERRER', 'referrals:send'),
    ('NATIONAL_SUPERVISOR', 'offices:read'), ('NATIONAL_SUPERVISOR', 'catalog:read'),
    ('NATIONAL_SUPERVISOR', 'practitioners:read'), ('NATIONAL_SUPERVISOR', 'reporting:dashboard');
