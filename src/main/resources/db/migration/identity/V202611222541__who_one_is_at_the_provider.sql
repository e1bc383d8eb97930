-- Who of the outside provider signs in to which account. Names are given anew there, subjects never are (OpenID Connect Core 1.0, 2):
-- the name finds the account once, from then on the subject has to be the same.
create table identity.provider_subject (
    account_id uuid        primary key references identity.account,
    issuer     text        not null,
    subject    text        not null,
    bound_at   timestamptz not null,
    unique (issuer, subject)
);
