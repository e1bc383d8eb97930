-- Requests by the name of the beneficiary and by the number of the receipt (TN.<office>.<number>.<year>), for each width of
-- scope; a receipt of another shape comes first.
alter table intake.request
    add column beneficiary_sort_key text collate "vi-x-icu" not null
        generated always as (public.vn_sort_key(beneficiary_name)) stored,
    add column receipt_order bigint not null
        generated always as (coalesce(substring(receipt_code from '\.(\d{4})$')::bigint, 0) * 1000000000
                             + coalesce(substring(receipt_code from '\.(\d{1,9})\.\d{4}$')::bigint, 0)) stored;
create index request_sorted_by_name on intake.request (beneficiary_sort_key, id);
create index request_centre_by_name on intake.request (centre_id, beneficiary_sort_key, id);
create index request_office_by_name on intake.request (office_id, beneficiary_sort_key, id);
create index request_province_by_name on intake.request (province_code, beneficiary_sort_key, id);
create index request_by_number on intake.request (receipt_order, id);
create index request_centre_by_number on intake.request (centre_id, receipt_order, id);
create index request_office_by_number on intake.request (office_id, receipt_order, id);
create index request_province_by_number on intake.request (province_code, receipt_order, id);

-- The states are counted beside each list.
create index request_centre_state on intake.request (centre_id, state, received_at desc, id desc);
create index request_province_state on intake.request (province_code, state, received_at desc, id desc);
