-- The folded names are made anew where they are folded otherwise now.
update referrals.referral set full_name = full_name where name_folded is distinct from public.vn_fold(full_name);
