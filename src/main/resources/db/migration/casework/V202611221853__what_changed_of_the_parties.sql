-- Who stood in a case before a change of its parties and who does since, one line for each of them who changed; it belongs to the
-- check that was made of the change.
create table casework.party_change (
    check_id           uuid    not null references people.party_check,
    position           integer not null,
    before_role        text,
    before_name        text,
    before_national_id text,
    before_birth_year  integer,
    after_role         text,
    after_name         text,
    after_national_id  text,
    after_birth_year   integer,
    primary key (check_id, position),
    check ((before_role is null) = (before_name is null)),
    check ((after_role is null) = (after_name is null)),
    check (num_nonnulls(before_name, after_name) > 0)
);
