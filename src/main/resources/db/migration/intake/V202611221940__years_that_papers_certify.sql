-- The year for which a paper of a household confirms something; null where it is the year of its issue, or not noted.
alter table intake.request_paper
    add column certified_year integer check (certified_year between 2000 and 2200);
