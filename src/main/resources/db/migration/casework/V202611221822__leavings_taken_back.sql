-- That somebody is helped no longer may have been entered by mistake: it is taken back with the reason, and stays on record.
alter table casework.beneficiary_end
    add column taken_back_at     timestamptz,
    add column taken_back_by     uuid,
    add column taken_back_reason text,
    add constraint beneficiary_end_taken_back check (num_nulls(taken_back_at, taken_back_by, taken_back_reason) in (0, 3)),
    drop constraint beneficiary_end_case_id_person_id_key;
create unique index beneficiary_end_in_force on casework.beneficiary_end (case_id, person_id) where taken_back_at is null;
create index beneficiary_end_case on casework.beneficiary_end (case_id, person_id) where taken_back_at is not null;
