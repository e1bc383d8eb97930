-- Beside the telephone the address: false where a letter or a visit could endanger the person, null while nobody has asked.
alter table people.person
    add column address_safe  boolean,
    add column safety_reason text,
    add constraint person_safety_reason check (safety_reason is null or phone_safe is false or address_safe is false);

-- What was told of it, each time with who and when; nothing is overwritten.
create table people.contact_safety (
    id           uuid primary key,
    person_id    uuid        not null references people.person,
    phone_safe   boolean,
    address_safe boolean,
    reason       text,
    told_at      timestamptz not null,
    told_by      uuid        not null
);
create index contact_safety_of_person on people.contact_safety (person_id, told_at desc, id desc);

comment on column people.person.phone_safe is 'false: do not call; a call could endanger the person; null: nobody has asked';
