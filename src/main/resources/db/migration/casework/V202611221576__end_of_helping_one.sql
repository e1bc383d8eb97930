-- Somebody who joined a case is helped no longer: from which day, on which ground and why. His joining stays as it was.
create table casework.beneficiary_end (
    id          uuid primary key,
    case_id     uuid        not null references casework.legal_aid_case,
    person_id   uuid        not null references people.person,
    ended_on    date        not null,
    ground_code text        not null,
    reason      text        not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    unique (case_id, person_id)
);
