-- A number is looked up without its centre: the list it narrows knows who may be seen.
create index person_national_id_any on people.person (national_id) where national_id is not null;
create index person_phone_any on people.person (phone) where phone is not null;
drop index people.person_phone;
-- Names beyond one centre: a province, the country.
create index person_birth_date on people.person (birth_date);
create index person_name_any on people.person (name_folded);
