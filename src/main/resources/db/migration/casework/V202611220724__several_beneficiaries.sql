-- Beneficiaries besides the principal one, who stands in the row of the case.
create table casework.further_beneficiary (
    case_id    uuid        not null references casework.legal_aid_case,
    person_id  uuid        not null references people.person,
    group_code text        not null,
    added_at   timestamptz not null,
    added_by   uuid        not null,
    primary key (case_id, person_id)
);
create index further_beneficiary_person on casework.further_beneficiary (person_id);
