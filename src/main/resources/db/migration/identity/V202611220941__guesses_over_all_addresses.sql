-- The account, hashed, that a count belongs to; null where it is one of an address alone. A new password clears its counts.
alter table identity.sign_in_failure add column account text;
create index sign_in_failure_account on identity.sign_in_failure (account) where account is not null;

-- From where an account was signed in to: there nobody else's guesses keep its holder out. Names and addresses are hashed.
create table identity.known_address (
    subject         text primary key,
    last_sign_in_at timestamptz not null
);
