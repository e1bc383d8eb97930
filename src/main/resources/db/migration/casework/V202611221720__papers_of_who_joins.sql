-- Papers of somebody who joined a case before he had shown them all: which he had shown, so that it is known what he owes; which of
-- those that came are his; and more time for them than once for a case (TT 12/2018/TT-BTP Đ6 k2). Who joins at once, as the law
-- answers, needs no reason besides.
alter table casework.further_beneficiary
    add column paper_codes text[] not null default '{}',
    drop constraint further_beneficiary_deviation,
    add constraint further_beneficiary_deviation
        check (answer is null or answer in ('ELIGIBLE', 'URGENT') or deviation is not null);
-- Until now they were kept in words, joined by semicolons.
update casework.further_beneficiary b
   set paper_codes = (select coalesce(array_agg(distinct c.code), '{}')
                        from catalog.code c
                       where c.list = 'PROOF_PAPER' and c.label = any (string_to_array(b.papers, '; ')))
 where b.papers is not null;
-- Null: the papers are those of the principal beneficiary.
alter table casework.paper_arrival add column person_id uuid references people.person;
alter table casework.paper_extension drop constraint paper_extension_case_id_key;
create index paper_extension_case on casework.paper_extension (case_id);
