-- A registration is for one person; those that were sent with one letter share it (BLTTHS 2015 Đ78; TTLT 10/2018 Đ12).
alter table casework.registration
    add column letter_id uuid,
    add column person_id uuid references people.person;
update casework.registration r
   set letter_id = r.id, person_id = c.beneficiary_id
  from casework.legal_aid_case c
 where c.id = r.case_id;

-- What was sent before was sent for all who were helped on that day, each as he stands: whoever is not defended is protected,
-- and who is defended is not taken to be of a letter that protects (BLTTHS 2015 Đ72, Đ83, Đ84).
create temporary table also_for on commit drop as
select gen_random_uuid() as id, r.id as letter_id, b.person_id,
       case when b.status_code in
                 ('DENOUNCED', 'PROPOSED_FOR_PROSECUTION', 'VICTIM', 'CRIMINAL_CIVIL_PLAINTIFF', 'CRIMINAL_CIVIL_DEFENDANT',
                  'WITNESS', 'INTERESTED_PERSON', 'PLAINTIFF', 'CIVIL_DEFENDANT', 'CIVIL_REQUESTER', 'ADMINISTRATIVE_CLAIMANT')
            then 'PROTECTOR' else r.capacity end as capacity
  from casework.registration r
  join casework.further_beneficiary b on b.case_id = r.case_id
 where (b.added_at at time zone 'Asia/Ho_Chi_Minh')::date <= r.sent_on
   and not exists (select 1 from casework.beneficiary_end e
                    where e.case_id = b.case_id and e.person_id = b.person_id and e.taken_back_at is null
                      and e.ended_on <= r.sent_on)
   and not (r.capacity = 'PROTECTOR'
            and exists (select 1 from catalog.code_mark m
                         where m.list = 'PROCEDURAL_STATUS' and m.code = b.status_code and m.mark = 'DEFENDED'));
insert into casework.registration (id, letter_id, person_id, case_id, assignment_id, authority_kind, authority, stage_code, capacity,
                                   sent_on, recorded_at, recorded_by)
select a.id, a.letter_id, a.person_id, r.case_id, r.assignment_id, r.authority_kind, r.authority, r.stage_code, a.capacity,
       r.sent_on, r.recorded_at, r.recorded_by
  from also_for a
  join casework.registration r on r.id = a.letter_id;
insert into casework.registration_answer (registration_id, outcome, number, received_at, reason, recorded_at, recorded_by)
select a.id, w.outcome, w.number, w.received_at, w.reason, w.recorded_at, w.recorded_by
  from also_for a
  join casework.registration_answer w on w.registration_id = a.letter_id;

alter table casework.registration
    alter column letter_id set not null,
    alter column person_id set not null,
    add constraint registration_of_letter unique (letter_id, person_id);
