-- A letter of registration that nobody answered is withdrawn with whoever leaves the case, on the ground on which he does.
alter table casework.registration
    add column withdrawal_ground text,
    drop constraint registration_withdrawn,
    add constraint registration_withdrawn check (
        num_nonnulls(withdrawn_at, withdrawn_by) = 2 * num_nonnulls(withdrawal_reason, withdrawal_ground)
        and num_nonnulls(withdrawal_reason, withdrawal_ground) < 2);
create index registration_assignment on casework.registration (assignment_id);
create index assignment_stands_in_for on casework.assignment (stands_in_for) where stands_in_for is not null;

-- For whom somebody else has to be appointed in the place of whoever performs a case: who is helped still, for whom his registration
-- was refused or, of a defender, cancelled, was not entered after all, and for whom nobody stepped in since (TTLT 10/2018 Đ6).
create view casework.replacement_for as
select r.assignment_id, r.person_id
  from casework.registration r
  join casework.registration_answer w on w.registration_id = r.id
 where r.withdrawn_at is null
   and (w.outcome = 'REFUSED' or w.outcome = 'CANCELLED' and r.capacity = 'DEFENDER')
   and not exists (select 1 from casework.beneficiary_end e
                    where e.case_id = r.case_id and e.person_id = r.person_id and e.taken_back_at is null)
   and not exists (select 1 from casework.assignment s
                    where s.stands_in_for = r.assignment_id
                      and s.decided_on >= (w.received_at at time zone 'Asia/Ho_Chi_Minh')::date)
   and not exists (select 1 from casework.registration g
                     join casework.registration_answer e on e.registration_id = g.id and e.outcome = 'REGISTERED'
                    where g.assignment_id = r.assignment_id and g.person_id = r.person_id and g.stage_code = r.stage_code
                      and g.withdrawn_at is null
                      and not exists (select 1 from casework.registration_answer o
                                       where o.registration_id = g.id and o.outcome <> 'REGISTERED'))
 group by r.assignment_id, r.person_id;
