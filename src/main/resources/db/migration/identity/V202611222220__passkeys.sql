-- Keys of devices that ask their holder for a PIN, finger or face (WebAuthn): one stands in for password and second factor. Only what
-- signatures are held against is kept here, nothing that opens anything.
create table identity.passkey (
    id              uuid primary key,
    account_id      uuid        not null references identity.account,
    credential_id   bytea       not null,
    label           text        not null,
    public_key      bytea       not null,
    attestation     bytea       not null,
    transports      text        not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    signature_count bigint      not null,
    made_at         timestamptz not null,
    last_used_at    timestamptz
);
create unique index passkey_credential on identity.passkey (credential_id);
create index passkey_account on identity.passkey (account_id);
