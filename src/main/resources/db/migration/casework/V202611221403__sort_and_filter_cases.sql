-- Cases by the name of the beneficiary and by year and number of the register, for each width of scope.
alter table casework.legal_aid_case
    add column beneficiary_sort_key text collate "vi-x-icu" not null
        generated always as (public.vn_sort_key(beneficiary_name)) stored,
    add column register_order bigint not null
        generated always as (register_year::bigint * 1000000000 + register_number) stored;
create index case_sorted_by_name on casework.legal_aid_case (beneficiary_sort_key, id);
create index case_centre_by_name on casework.legal_aid_case (centre_id, beneficiary_sort_key, id);
create index case_office_by_name on casework.legal_aid_case (office_id, beneficiary_sort_key, id);
create index case_province_by_name on casework.legal_aid_case (province_code, beneficiary_sort_key, id);
create index case_by_number on casework.legal_aid_case (register_order, id);
create index case_centre_by_number on casework.legal_aid_case (centre_id, register_order, id);
create index case_office_by_number on casework.legal_aid_case (office_id, register_order, id);
create index case_province_by_number on casework.legal_aid_case (province_code, register_order, id);

-- Cases of a group.
create index case_centre_group on casework.legal_aid_case (centre_id, principal_group_code, accepted_at desc, id desc);
