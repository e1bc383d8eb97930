-- Closed by night because nobody had signed in to it for so long; revived by an administrator with a reason.
alter table identity.account add column dormant_at timestamptz;
alter table identity.account add constraint account_dormant_is_closed check (dormant_at is null or not enabled);
-- From when on its quiet is counted where that is later than the last sign-in: it was let in again. Null: since it was made.
alter table identity.account add column awake_since timestamptz;
-- When its password was made. Null: with the account, or before anybody wrote it down.
alter table identity.account add column password_set_at timestamptz;
