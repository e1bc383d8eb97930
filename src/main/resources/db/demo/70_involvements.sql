-- Everybody the practice data put into a matter stands in it, the way the application writes it when a case is opened.
insert into people.involvement (id, matter_kind, matter_id, matter_code, office_id, centre_id, province_code, field_code,
                                form_of_aid, role, person_id, practitioner_id, full_name, national_id, birth_year, birth_date, phone, open)
with matter as (
    select 'CASE' as kind, c.id, c.code, c.office_id, c.centre_id, c.province_code, c.field_code, c.form_of_aid,
           c.beneficiary_id, c.request_id, c.state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED') as open
      from casework.legal_aid_case c
    union all
    select 'REQUEST', r.id, r.receipt_code, r.office_id, r.centre_id, r.province_code, r.field_code, r.form_of_aid,
           r.beneficiary_id, r.id, r.state in ('RECEIVED', 'WAITING_PAPERS')
      from intake.request r
     where not exists (select 1 from casework.legal_aid_case c where c.request_id = r.id)),
standing as (
    select m.id as matter, 'BENEFICIARY' as role, p.id as person, null::uuid as practitioner, p.full_name, p.national_id,
           p.birth_year, p.birth_date, p.phone
      from matter m join people.person p on p.id = m.beneficiary_id
    union all
    select m.id, 'REQUESTER', null, null, r.requester_name, null, null, null, r.requester_phone
      from matter m join intake.request r on r.id = m.request_id and r.requester_name is not null
    union all
    select y.case_id, y.role, null, null, y.full_name, y.national_id, y.birth_year, null, null from casework.case_party y
    union all
    select m.id, y.role, null, null, y.full_name, y.national_id, y.birth_year, null, null
      from matter m join intake.request_party y on y.request_id = m.id and m.kind = 'REQUEST'
    union all
    select a.case_id, 'EXECUTOR', null, a.practitioner_id, max(a.practitioner_name), null, null, null, null
      from casework.assignment a group by a.case_id, a.practitioner_id)
select gen_random_uuid(), m.kind, m.id, m.code, m.office_id, m.centre_id, m.province_code, m.field_code, m.form_of_aid,
       s.role, s.person, s.practitioner, s.full_name, s.national_id, s.birth_year, s.birth_date, s.phone, m.open
  from matter m join standing s on s.matter = m.id;
