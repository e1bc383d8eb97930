-- The folded names are made anew where they are folded otherwise now.
update people.person set full_name = full_name where name_folded is distinct from public.vn_fold(full_name);
update people.involvement set full_name = full_name where name_folded is distinct from public.vn_fold(full_name);
