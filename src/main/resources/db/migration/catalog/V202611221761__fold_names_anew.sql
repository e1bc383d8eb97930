-- The folded names are made anew where they are folded otherwise now.
update catalog.commune set name = name where name_folded is distinct from public.vn_fold(name);
