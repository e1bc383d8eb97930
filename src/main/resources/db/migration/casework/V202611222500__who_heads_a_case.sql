-- The principal beneficiary leaves and another one heads the case since: beneficiary_id, beneficiary_name and
-- principal_group_code follow whoever heads it, and who was accepted with the request stands beside him.
alter table casework.legal_aid_case
    add column first_beneficiary_id uuid references people.person,
    add constraint legal_aid_case_first_beneficiary check (first_beneficiary_id <> beneficiary_id);
create index case_first_beneficiary on casework.legal_aid_case (first_beneficiary_id) where first_beneficiary_id is not null;

-- Who heads the case since somebody left who had headed it.
alter table casework.beneficiary_end add column next_head_id uuid references people.person;

-- Why a case ends for all by a ground that concerns one of several, and why by a judgment while an earlier stage is on record.
alter table casework.closure
    add column others_reason text,
    add column stage_reason  text;
