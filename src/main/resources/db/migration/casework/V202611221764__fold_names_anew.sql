-- The folded names are made anew where they are folded otherwise now.
update casework.legal_aid_case set beneficiary_name = beneficiary_name where beneficiary_name_folded is distinct from public.vn_fold(beneficiary_name);
update casework.case_party set full_name = full_name where name_folded is distinct from public.vn_fold(full_name);
