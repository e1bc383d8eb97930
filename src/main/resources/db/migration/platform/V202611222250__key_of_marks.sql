-- The one key that marks of words are made with, enciphered with the key of the installation. It never changes, so that the same
-- words have the same mark for as long as the database lives.
create table platform.mark_key (
    one    boolean primary key default true check (one),
    sealed bytea   not null
);
