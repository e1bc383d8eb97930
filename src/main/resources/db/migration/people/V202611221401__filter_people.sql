-- People born in a year, for each width of scope, and those who are helped in an open case.
create index person_centre_year on people.person (centre_id, birth_year, name_sort_key, id);
create index person_year on people.person (birth_year, name_sort_key, id);
create index involvement_helped_now on people.involvement (person_id)
    where open and matter_kind = 'CASE' and role = 'BENEFICIARY';
