-- Where somebody who is helped resided on the day on which he was accepted or joined, as far as it was told: the kind is empty
-- while nobody can tell, and stays when he moves (Luật TGPL 2017 Đ7 k4, Đ37 k3).
alter table casework.legal_aid_case
    add column residence         text constraint case_residence check (residence in ('DIFFICULT', 'SHOWN', 'ORDINARY')),
    add column residence_commune text,
    add column residence_village text;
alter table casework.further_beneficiary
    add column residence         text constraint further_residence check (residence in ('DIFFICULT', 'SHOWN', 'ORDINARY')),
    add column residence_commune text,
    add column residence_village text;

-- The address of whom nobody has edited since then is that of that day; what kind of area it was is asked of the lists when it
-- matters. Of everybody else only what was found then is known.
update casework.legal_aid_case c
   set residence_commune = p.commune_code, residence_village = p.village
  from people.person p
 where p.id = c.beneficiary_id
   and not exists (select 1 from audit.entry e
                    where e.subject_kind = 'person' and e.subject_id = p.id::text and e.action = 'people.edit'
                      and e.at > c.accepted_at);
update casework.further_beneficiary b
   set residence_commune = p.commune_code, residence_village = p.village
  from people.person p
 where p.id = b.person_id
   and not exists (select 1 from audit.entry e
                    where e.subject_kind = 'person' and e.subject_id = p.id::text and e.action = 'people.edit'
                      and e.at > b.added_at);
update casework.legal_aid_case set residence = 'DIFFICULT' where in_difficult_area;
update casework.further_beneficiary set residence = 'DIFFICULT' where in_difficult_area;

alter table casework.legal_aid_case drop column in_difficult_area;
alter table casework.further_beneficiary drop column in_difficult_area;
