-- Who performs a case and has to be replaced. Whoever reads like somebody of the case himself without its being sure waits as
-- UNSETTLED, until he is replaced, the party leaves, or somebody said that the two are not one (Luật TGPL 2017 Đ25 k2 b); whoever
-- appointed him in spite of it said so then. All else as before.
create or replace view casework.executor_to_replace as
select a.case_id, a.id as assignment_id, a.practitioner_name, p.card_withdrawn_on,
       null::text as ground, null::text as subject_name, null::text as place_name, null::text as likeness,
       'Điều 25 khoản 1 điểm b và khoản 3 Luật TGPL 2017'::text as legal_reference,
       'CARD'::text as cause, p.card_withdrawn_on as since,
       '-infinity'::date as told_from, 'infinity'::date as told_to,
       null::text as subject_role
  from practitioners.practitioner p
  join casework.assignment a on a.practitioner_id = p.id and a.ended_at is null
 where p.card_withdrawn_on is not null
union all
select a.case_id, a.id, a.practitioner_name, null::date, f.ground, f.subject_name, f.place_name, f.likeness,
       f.legal_reference, 'CONFLICT', null::date, '-infinity'::date, 'infinity'::date, f.subject_role
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
                           and g.place_name = f.place_name))
union all
-- TT 08/2017 Đ17: files that are not finished when the contract ends come back to the centre
select a.case_id, a.id, a.practitioner_name, null::date, null, null, null, null,
       'Điều 17 Thông tư 08/2017/TT-BTP', 'CONTRACT', t.last_day + 1, t.last_day + 1,
       coalesce((select min(next.first_day) - 1 from practitioners.contract next
                  where next.practitioner_id = t.practitioner_id and next.first_day > t.first_day), 'infinity'::date), null
  from practitioners.contract t
  join practitioners.practitioner p on p.id = t.practitioner_id
  join casework.assignment a on a.practitioner_id = p.id and a.ended_at is null
 where t.last_day is not null and p.kind <> 'LEGAL_AID_OFFICER'
union all
-- Luật TGPL 2017 Đ25 k2 c: who is suspended cannot help effectively as long as he is
select a.case_id, a.id, a.practitioner_name, null::date, null, null, null, null,
       'Điều 25 khoản 2 điểm c và khoản 3 Luật TGPL 2017', 'SUSPENSION', t.first_day, t.first_day,
       coalesce(t.last_day, 'infinity'::date), null
  from practitioners.suspension t
  join casework.assignment a on a.practitioner_id = t.practitioner_id and a.ended_at is null
union all
select a.case_id, a.id, a.practitioner_name, null::date, null, null, null, null,
       'Điều 17, Điều 25 khoản 1 điểm b và khoản 3 Luật TGPL 2017', 'CARD_OVER', p.card_valid_to + 1, p.card_valid_to + 1,
       'infinity'::date, null
  from practitioners.practitioner p
  join casework.assignment a on a.practitioner_id = p.id and a.ended_at is null
 where p.card_valid_to is not null
union all
select a.case_id, a.id, a.practitioner_name, null::date, null, null, null, null,
       case a.barred_by
            when 'DEFENCE' then 'Điều 25 khoản 1 điểm c và khoản 3 Luật TGPL 2017; Điều 72 khoản 4 Bộ luật Tố tụng hình sự'
            else 'Điều 25 khoản 2 điểm b và khoản 3 Luật TGPL 2017' end, 'BARRED',
       (select (d.declared_at at time zone 'Asia/Ho_Chi_Minh')::date from casework.bar_declaration d
         where d.assignment_id = a.id order by d.declared_at desc, d.id desc limit 1),
       '-infinity'::date, 'infinity'::date, null
  from casework.assignment a
 where a.barred_by is not null and a.ended_at is null
union all
select a.case_id, a.id, a.practitioner_name, null::date, f.ground, f.subject_name, f.place_name, f.likeness,
       f.legal_reference, 'UNSETTLED', null::date, '-infinity'::date, 'infinity'::date, f.subject_role
  from people.party_check_finding f
  join people.party_check c on c.id = f.check_id
  join casework.assignment a
    on a.case_id = c.matter_id and a.practitioner_id = f.practitioner_id and a.ended_at is null
 where f.remedy = 'EXPLANATION' and f.ground in ('EXECUTOR_IS_PARTY', 'EXECUTOR_IN_PROCEEDINGS')
   and not exists (select 1 from people.party_check later
                    where later.matter_id = c.matter_id and (later.checked_at, later.id) > (c.checked_at, c.id)
                      and (later.occasion <> 'ASSIGNMENT' or later.practitioner_id = f.practitioner_id))
   and not exists (select 1 from people.party_check said
                     join people.party_check_finding g on g.check_id = said.id
                    where said.matter_id = c.matter_id
                      and (said.told_apart or said.occasion = 'ASSIGNMENT' and said.practitioner_id = f.practitioner_id)
                      and g.practitioner_id = f.practitioner_id and g.ground = f.ground
                      and g.subject_role = f.subject_role and g.subject_name = f.subject_name);
