-- A person's page tells the links that were undone as well.
create index person_link_undone_person on people.person_link (person_id) where ended_at is not null;
create index person_link_undone_earliest on people.person_link (earliest_id) where ended_at is not null;
