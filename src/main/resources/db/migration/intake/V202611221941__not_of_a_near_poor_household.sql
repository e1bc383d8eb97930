-- Somebody asked, and the beneficiary is of no near-poor household.
alter table intake.request
    add column not_near_poor boolean not null default false;
