-- Who performs a case and has to be replaced (Luật TGPL 2017 Đ25 k1 b, k2 a, k3): his card is taken away, or the last check of
-- him found that he helped the other side and the parties did not agree on him in writing.
create view casework.executor_to_replace as
select a.case_id, a.id as assignment_id, a.practitioner_name, p.card_withdrawn_on,
       null::text as ground, null::text as subject_name, null::text as place_name, null::text as likeness,
       'Điều 25 khoản 1 điểm b và khoản 3 Luật TGPL 2017'::text as legal_reference
  from practitioners.practitioner p
  join casework.assignment a on a.practitioner_id = p.id and a.ended_at is null
 where p.card_withdrawn_on is not null
union all
select a.case_id, a.id, a.practitioner_name, null::date, f.ground, f.subject_name, f.place_name, f.likeness,
       f.legal_reference
  from people.party_check_finding f
  join people.party_check c on c.id = f.check_id
  join casework.assignment a
    on a.case_id = c.matter_id and a.practitioner_id = f.practitioner_id and a.ended_at is null
 where f.practitioner_id is not null and f.remedy in ('AGREEMENT', 'NONE')
   and not exists (select 1 from people.party_check later
                    where later.matter_id = c.matter_id and (later.checked_at, later.id) > (c.checked_at, c.id)
                      and (later.occasion <> 'ASSIGNMENT' or later.practitioner_id = f.practitioner_id))
   and not (f.remedy = 'AGREEMENT'
            and exists (select 1 from people.party_check agreed
                          join people.party_check_finding g on g.check_id = agreed.id
                         where agreed.matter_id = c.matter_id and agreed.agreed_on is not null
                           and g.practitioner_id = f.practitioner_id and g.ground = f.ground
                           and g.place_name = f.place_name));
