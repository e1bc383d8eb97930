-- Records of one person are linked, never merged. The records linked form a set: each but the earliest points to the
-- earliest, so there are no chains. A link that is undone, or points elsewhere after a change of the set, is ended and kept.
create table people.person_link (
    id          uuid primary key,
    person_id   uuid        not null references people.person,
    earliest_id uuid        not null references people.person,
    linked_at   timestamptz not null,
    linked_by   uuid        not null,
    reason      text        not null,
    ended_at    timestamptz,
    ended_by    uuid,
    end_reason  text,
    check (person_id <> earliest_id),
    check (num_nulls(ended_at, ended_by, end_reason) in (0, 3))
);
create unique index person_link_person on people.person_link (person_id) where ended_at is null;
create index person_link_earliest on people.person_link (earliest_id) where ended_at is null;
