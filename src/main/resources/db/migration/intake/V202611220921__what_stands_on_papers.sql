-- What stands on a paper that was shown; each null where nobody noted it.
alter table intake.request_paper
    add column number    text,
    add column issuer    text,
    add column issued_on date;
