-- In which form a paper that came after an acceptance did, and what stands on it; null where nobody noted it, and of the parts
-- of the request itself.
alter table casework.paper_arrived
    add column shown_as       text check (shown_as in ('ORIGINAL', 'CERTIFIED_COPY', 'COPY')),
    add column number         text,
    add column issuer         text,
    add column issued_on      date,
    add column certified_year integer check (certified_year between 2000 and 2200);
