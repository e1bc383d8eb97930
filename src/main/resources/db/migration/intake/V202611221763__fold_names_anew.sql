-- The folded names are made anew where they are folded otherwise now.
update intake.request set beneficiary_name = beneficiary_name where beneficiary_name_folded is distinct from public.vn_fold(beneficiary_name);
update intake.request_party set full_name = full_name where name_folded is distinct from public.vn_fold(full_name);
