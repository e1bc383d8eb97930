-- When papers told how somebody stands in the proceedings who had joined before anybody asked: from then on his custody was known.
create table casework.standing_told (
    case_id   uuid        not null references casework.legal_aid_case,
    person_id uuid        not null references people.person,
    told_at   timestamptz not null,
    primary key (case_id, person_id)
);
