-- Cases by the deadline that comes first; those without an open one follow them all. One column that is never empty, so
-- that a place in the list is one comparison, whichever side of the last deadline it lies on.
alter table casework.legal_aid_case
    add column due_order timestamptz not null
        generated always as (coalesce(next_due_at, timestamptz '9999-12-31 00:00:00+00')) stored;
drop index casework.case_due;
drop index casework.case_centre_due;
drop index casework.case_office_due;
drop index casework.case_province_due;
create index case_due on casework.legal_aid_case (due_order, id);
create index case_centre_due on casework.legal_aid_case (centre_id, due_order, id);
create index case_office_due on casework.legal_aid_case (office_id, due_order, id);
create index case_province_due on casework.legal_aid_case (province_code, due_order, id);
