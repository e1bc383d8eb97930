create index case_centre_field on casework.legal_aid_case (centre_id, field_code, accepted_at desc, id desc);
