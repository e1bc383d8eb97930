-- Several practitioners may perform one case (TT 02/2021 Đ8 k1), each of them once at a time.
drop index casework.assignment_open;
create unique index assignment_open on casework.assignment (case_id, practitioner_id) where ended_at is null;

-- When somebody last changed the case in a way that a form opened before must not overlook.
alter table casework.legal_aid_case add column changed_at timestamptz not null default now();
