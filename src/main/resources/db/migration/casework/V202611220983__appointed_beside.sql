-- Appointed beside somebody whose registration was refused or cancelled, to do what he no longer can (TTLT 10/2018 Đ6).
alter table casework.assignment
    add column stands_in_for uuid references casework.assignment,
    add constraint assignment_stands_in_or_replaces check (num_nonnulls(replaces, stands_in_for) < 2);
