-- Which event beyond anybody's control keeps the person from bringing the papers sooner (TT 12/2018 Đ6 k2); null for none.
alter table intake.request_acceptance
    add column force_majeure text,
    add check (force_majeure is null or urgent_ground is not null);
