-- One-time codes of an app (RFC 6238). The secret is enciphered; a step that was used, or is older than that, opens nothing again.
create table identity.second_factor (
    account_id  uuid primary key references identity.account,
    secret      bytea       not null,
    last_step   bigint      not null,
    enrolled_at timestamptz not null
);

-- Codes on paper for who lost his telephone, each for once. Their first letter, of which each is another one, tells them apart.
create table identity.recovery_code (
    account_id uuid    not null references identity.second_factor on delete cascade,
    mark       char(1) not null,
    hash       text    not null,
    used_at    timestamptz,
    primary key (account_id, mark)
);

-- Whose holders have to take one: who administers, who decides for a centre or a branch, and who sees a whole province.
alter table identity.role add column second_factor_demanded boolean not null default false;
update identity.role set second_factor_demanded = true
 where code in ('ADMINISTRATOR', 'CENTRE_DIRECTOR', 'BRANCH_HEAD', 'DEPARTMENT_MANAGER');
