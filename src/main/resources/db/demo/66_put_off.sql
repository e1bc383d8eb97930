-- What does not take place as it was to: a session that waits for its new day, a verification that is not asked any more, and an
-- appointment whose twelve hours run from the notice of an authority; and a trial that was told and is not entered yet.

-- The latest session of the centre of Dak Lak that lies ahead was postponed; nobody knows the new day yet.
update casework.hearing h
   set called_off = 'POSTPONED', called_off_told_on = current_date, called_off_reason = 'Bị hại vắng mặt có lý do chính đáng',
       called_off_at = now(), called_off_by = h.recorded_by
  from (select s.id
          from casework.hearing s
          join casework.legal_aid_case c on c.id = s.case_id
         where c.state = 'IN_PROGRESS' and c.centre_id = '00000000-0000-7000-8000-000000006601'
           and s.starts_at > now() + interval '1 day' and s.called_off is null and s.outcome is null
         order by s.starts_at desc, s.id
         limit 1) as latest
 where h.id = latest.id;

-- One of the verifications asked of Dong Thap was withdrawn, and that is known there, too.
update casework.verification v
   set ended_as = 'WITHDRAWN', end_reason = 'Người có nghĩa vụ liên quan đã tự cung cấp hợp đồng lao động',
       ended_at = demo.at(current_date - 1, 620), ended_by = k.recorded_by
  from casework.verification k
 where k.to_centre_id is not null and k.subject like 'Nơi làm việc%' and (v.id = k.id or v.origin_id = k.id);
update casework.deadline d set lapsed_at = v.ended_at
  from casework.verification v where d.kind = 'VERIFICATION_RESULT' and v.id = d.subject and v.ended_at is not null;

-- The newest case that waits for an appointment is that of somebody held, of whom the police told.
create table demo.held as
select c.id, c.request_id, c.received_at - interval '40 minutes' as told_at
  from casework.legal_aid_case c
 where c.state = 'ACCEPTED' and c.form_of_aid = 'LITIGATION' and c.centre_id = '00000000-0000-7000-8000-000000006601'
 order by c.accepted_at desc
 limit 1;
update intake.request r
   set channel = 'AUTHORITY', notifying_authority = 'Cơ quan Cảnh sát điều tra Công an tỉnh', notified_at = h.told_at, field_code = 'CRIMINAL',
       procedural_status_code = 'ARRESTED', stage_code = 'INVESTIGATION', authority = 'Cơ quan Cảnh sát điều tra Công an tỉnh',
       matter_summary = 'Đề nghị cử người bào chữa trong vụ án trộm cắp tài sản'
  from demo.held h where r.id = h.request_id;
update intake.request_acceptance a set urgent_ground = 'NOTIFIED', proposed = 'URGENT' from demo.held h where a.request_id = h.request_id;
delete from intake.request_party p using demo.held h where p.request_id = h.request_id;
delete from casework.case_party p using demo.held h where p.case_id = h.id;
update casework.deadline d
   set law = 'D8_HELD', unit = 'AT_ONCE_WITHIN_HOURS', amount = 12, started_at = h.told_at, due_at = h.told_at + interval '12 hours',
       legal_reference = 'Luật TGPL 2017 Đ31 k2, k3'
  from demo.held h where d.case_id = h.id and d.kind = 'ASSIGNMENT';
update casework.legal_aid_case c
   set field_code = r.field_code, procedural_status_code = r.procedural_status_code, stage_code = r.stage_code, authority = r.authority,
       matter_summary = r.matter_summary, next_due_at = h.told_at + interval '12 hours'
  from demo.held h join intake.request r on r.id = h.request_id
 where c.id = h.id;

-- The newest case of the legal-aid officer in which no session lies ahead had its trial told at reception.
update intake.request r
   set hearing_on = current_date + 9
  from (select c.request_id
          from casework.legal_aid_case c
          join casework.assignment a on a.case_id = c.id and a.ended_at is null
          join identity.account t on t.id = a.account_id and t.username = 'trogiupvien'
         where c.state = 'IN_PROGRESS' and c.form_of_aid = 'LITIGATION' and c.stage_code = 'FIRST_INSTANCE'
           and not exists (select 1 from casework.hearing h where h.case_id = c.id and h.starts_at > now())
         order by c.accepted_at desc
         limit 1) newest
 where r.id = newest.request_id;
