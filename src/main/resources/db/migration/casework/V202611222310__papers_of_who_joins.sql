-- The papers of somebody who joined a case in the form in which they were shown, with what stands on each, as of the principal
-- beneficiary (Luật TGPL 2017 Đ29 k2; TT 08/2017/TT-BTP Đ33); null where nobody noted it.
create table casework.joined_paper (
    case_id        uuid    not null references casework.legal_aid_case,
    person_id      uuid    not null references people.person,
    paper_code     text    not null,
    shown_as       text    check (shown_as in ('ORIGINAL', 'CERTIFIED_COPY', 'COPY')),
    number         text,
    issuer         text,
    issued_on      date,
    certified_year integer check (certified_year between 2000 and 2200),
    primary key (case_id, person_id, paper_code)
);
insert into casework.joined_paper (case_id, person_id, paper_code)
select distinct b.case_id, b.person_id, code
  from casework.further_beneficiary b cross join lateral unnest(b.paper_codes) code;
alter table casework.further_beneficiary
    drop column paper_codes;
