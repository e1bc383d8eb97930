-- Of which place it was said that its village is not listed, or that a paper shows the area; of another place it says nothing
-- (Luật TGPL 2017 Đ7 k4).
alter table intake.request
    add column area_commune text,
    add column area_village text;

-- It was said of the address on record, unless somebody edited the person since the request was received: then it is to be said
-- anew.
update intake.request r
   set area_commune = p.commune_code, area_village = p.village
  from people.person p
 where p.id = r.beneficiary_id and (r.village_not_listed or r.area_shown_by is not null)
   and not exists (select 1 from audit.entry e
                    where e.subject_kind = 'person' and e.subject_id = p.id::text and e.action = 'people.edit'
                      and e.at > r.received_at);
