-- What happens to cases besides the straight way: pauses, lost registrations, changes of the executor, archive, reopening.
create table demo.told as
select c.*, a.id as assignment_id, a.decided_on, a.practitioner_name,
       coalesce(a.account_id, a.assigned_by) as executor, a.assigned_by as director,
       row_number() over (partition by c.province_code, c.state, c.form_of_aid order by c.accepted_at) as nth
  from casework.legal_aid_case c
  join casework.assignment a on a.case_id = c.id;
create index on demo.told (state, form_of_aid, nth);

create function demo.took_step(c uuid, action text, from_state text, to_state text, on_day date, why text, minute integer, actor uuid)
    returns void language plpgsql as $$
begin
    insert into casework.case_step (id, case_id, action, from_state, to_state, effective_on, reason, taken_at, taken_by)
    values (demo.id_at(demo.at(on_day, minute)), c, action, from_state, to_state, on_day, why, demo.at(on_day, minute), actor);
    update casework.legal_aid_case
       set state = to_state, state_since = on_day, changed_at = demo.at(on_day, minute)
     where id = c;
end $$;

-- Registered with the authority of the stage on the working day after the decision.
insert into casework.registration (id, letter_id, person_id, case_id, assignment_id, authority_kind, authority, stage_code, capacity, sent_on, recorded_at, recorded_by)
select l.id, l.id, t.beneficiary_id, t.id, t.assignment_id,
       case t.stage_code when 'INVESTIGATION' then 'INVESTIGATOR' when 'PROSECUTION' then 'PROCURACY'
                         when 'FIRST_INSTANCE' then 'COURT' when 'APPEAL' then 'COURT' end,
       t.authority, t.stage_code,
       case when t.procedural_status_code in ('VICTIM', 'PLAINTIFF', 'CIVIL_DEFENDANT') then 'PROTECTOR' else 'DEFENDER' end,
       demo.plus_working_days(t.decided_on, 1), demo.at(demo.plus_working_days(t.decided_on, 1), 600), t.executor
  from demo.told t
 cross join lateral (select demo.id_at(t.accepted_at + interval '1 day') as id) l
 where t.form_of_aid = 'LITIGATION' and t.state <> 'ASSIGNED' and demo.plus_working_days(t.decided_on, 1) < current_date - 5;
insert into casework.registration_answer (registration_id, outcome, number, received_at, recorded_at, recorded_by)
select r.id, 'REGISTERED', t.nth || '/TB-ĐK', r.recorded_at + interval '1 day', r.recorded_at + interval '1 day', r.recorded_by
  from casework.registration r
  join demo.told t on t.id = r.case_id
 where not (t.state = 'IN_PROGRESS' and t.nth = 2);

-- The court stays the case, six days ago; every second of them went on three days later.
do $$
declare
    t demo.told;
    paused date := current_date - 6;
begin
    for t in select * from demo.told where form_of_aid = 'LITIGATION' and state = 'IN_PROGRESS' and nth % 4 = 0 and decided_on < current_date - 14 loop
        delete from casework.hearing where case_id = t.id;
        delete from casework.activity where case_id = t.id and performed_on >= paused;
        perform demo.took_step(t.id, 'SUSPEND', 'IN_PROGRESS', 'SUSPENDED', paused, 'Cơ quan tiến hành tố tụng tạm đình chỉ, chờ kết quả giám định', 560, t.executor);
        if t.nth % 8 = 0 then
            perform demo.took_step(t.id, 'RESUME', 'SUSPENDED', 'IN_PROGRESS', current_date - 3, 'Đã có kết luận giám định, vụ án được phục hồi', 545, t.executor);
        end if;
    end loop;
end $$;

-- Files on the shelf: what was handed over more than two months ago, but for the one that the director opened again.
do $$
declare
    t demo.told;
    handed date;
    reopened date := current_date - 2;
begin
    for t in select * from demo.told where state = 'HANDED_OVER' loop
        select h.handed_on into handed from casework.file_handover h where h.case_id = t.id and h.set_aside_at is null;
        if t.form_of_aid = 'OUT_OF_COURT_REPRESENTATION' and t.nth = 1 then
            update casework.closure set set_aside_at = demo.at(reopened, 500) where case_id = t.id and set_aside_at is null;
            update casework.file_handover set set_aside_at = demo.at(reopened, 500) where case_id = t.id and set_aside_at is null;
            perform demo.took_step(t.id, 'REOPEN', 'HANDED_OVER', 'IN_PROGRESS', reopened, 'Cơ quan giải quyết thụ lý lại vụ việc', 500, t.director);
            update casework.legal_aid_case set closed_on = null, result_code = null where id = t.id;
        elsif handed < current_date - 60 then
            update casework.legal_aid_case set shelf_mark = 'Kho 1, giá ' || 1 + t.register_number % 6 || ', hộp ' || t.register_year || '/' || 1 + t.register_number / 20
             where id = t.id;
            perform demo.took_step(t.id, 'ARCHIVE', 'HANDED_OVER', 'ARCHIVED', demo.roll(handed + 40),
                                   (select shelf_mark from casework.legal_aid_case where id = t.id), 620, t.director);
        end if;
    end loop;
end $$;

-- An executor whose registration as defender was refused this morning, one that the beneficiary wants to change.
do $$
declare
    t demo.told;
    lost timestamptz := now() - interval '3 hours';
begin
    for t in select d.* from demo.told d join casework.legal_aid_case c on c.id = d.id
              where d.form_of_aid = 'LITIGATION' and c.state = 'IN_PROGRESS' and d.nth = 2 loop
        insert into casework.registration_answer (registration_id, outcome, received_at, reason, recorded_at, recorded_by)
        select r.id, 'REFUSED', lost, 'Đã tham gia vụ án với tư cách khác', lost + interval '10 minutes', t.executor
          from casework.registration r where r.case_id = t.id and r.capacity = 'DEFENDER';
        if found then
            insert into casework.deadline (id, case_id, kind, law, unit, amount, started_at, due_at, legal_reference, subject)
            values (demo.id_at(lost), t.id, 'REPLACEMENT', 'D17', 'HOURS', 24, lost, lost + interval '24 hours', 'TTLT 10/2018 Đ6 k1', t.assignment_id);
        end if;
    end loop;
    for t in select d.* from demo.told d join casework.legal_aid_case c on c.id = d.id
              where d.form_of_aid = 'LITIGATION' and c.state = 'IN_PROGRESS' and d.nth in (3, 5) and d.decided_on < current_date - 3 loop
        insert into casework.change_request (id, case_id, assignment_id, ground_code, received_on, note, recorded_at, recorded_by,
                                             answer, answered_on, reason, answered_at, answered_by)
        values (demo.id_at(demo.at(current_date - 1, 600)), t.id, t.assignment_id, 'NOT_EFFECTIVE', current_date - 1, 'Người được trợ giúp khó liên lạc với người thực hiện',
                demo.at(current_date - 1, 600), t.director,
                case t.nth when 5 then 'REFUSED' end, case t.nth when 5 then current_date end,
                case t.nth when 5 then 'Người thực hiện đã gặp đủ theo lịch, không có căn cứ thay đổi' end,
                case t.nth when 5 then now() end, case t.nth when 5 then t.director end);
        perform demo.add_deadline(t.id, 'CHANGE_REPLY', 'WORKING_DAYS', 3, demo.at(current_date - 1, 600),
                                  demo.end_of(demo.plus_working_days(current_date - 1, 3)), 'TT 12/2018/TT-BTP Đ9 k1', case t.nth when 5 then now() end);
    end loop;
end $$;

-- Advice that needs more than ten days, with what another province was asked to verify.
with longer as (
    select t.* from demo.told t where t.form_of_aid = 'ADVICE' and t.state in ('ASSIGNED', 'IN_PROGRESS') and t.nth % 2 = 1),
told as (
    insert into casework.advice_extension (id, case_id, reason, extended_at, extended_by)
    select demo.id_at(l.accepted_at), l.id, 'Nội dung phức tạp, cần xác minh nguồn gốc đất ở tỉnh khác', l.accepted_at + interval '2 days', l.executor
      from longer l where l.accepted_at < now() - interval '3 days'
    returning case_id),
asked as (
    insert into casework.verification (id, office_id, centre_id, province_code, case_id, counterpart, subject, asked_on, recorded_at, recorded_by, version)
    select demo.id_at(l.accepted_at + interval '2 days'), l.office_id, l.centre_id, l.province_code, l.id, 'Trung tâm TGPL nhà nước tỉnh Gia Lai',
           'Hồ sơ địa chính của thửa đất tranh chấp', (l.accepted_at at time zone 'Asia/Ho_Chi_Minh')::date + 2, l.accepted_at + interval '2 days', l.executor, 0
      from longer l join told on told.case_id = l.id)
update casework.deadline d
   set kind = 'EXTENDED_ADVICE_ANSWER', law = 'D14', amount = 30, due_at = demo.end_of(demo.roll((d.started_at at time zone 'Asia/Ho_Chi_Minh')::date + 30))
  from told
 where d.case_id = told.case_id and d.kind = 'ADVICE_ANSWER' and d.met_at is null and d.lapsed_at is null;

-- What was asked some while ago was answered on paper.
update casework.verification v
   set result = 'Đã nhận bản sao trích lục hồ sơ địa chính', result_on = v.asked_on + 7, concluded_at = demo.at(v.asked_on + 7, 640), concluded_by = v.recorded_by
 where v.case_id is not null and v.asked_on < current_date - 8;

-- What other provinces were asked is answered in time; the last day is told where it was asked.
insert into casework.deadline (id, case_id, kind, law, unit, amount, subject, started_at, due_at, legal_reference)
select demo.id_at(v.recorded_at), v.case_id, 'VERIFICATION_RESULT', 'D23', 'CALENDAR_DAYS', 10, v.id, demo.at(v.asked_on, 0),
       demo.end_of(demo.roll(v.asked_on + 10)), 'Luật TGPL 2017 Đ34 k2'
  from casework.verification v where v.case_id is not null;

-- Another centre in the software is asked: one request waits there, one was answered.
with officer as (
    select t.*, row_number() over (order by t.accepted_at desc) as place
      from demo.told t
      join offices.office o on o.id = t.centre_id
      join casework.legal_aid_case now_is on now_is.id = t.id and now_is.state = 'IN_PROGRESS'
     where t.form_of_aid = 'LITIGATION' and t.state = 'IN_PROGRESS' and t.executor is not null and t.accepted_at < now() - interval '4 days'
       and o.id = (select a.office_id from identity.account a where a.username = 'tiepnhan')),
there as (select o.id, o.name, o.province_code from identity.account a join offices.office o on o.id = a.office_id where a.username = 'dongthap'),
asked as (
    insert into casework.verification (id, office_id, centre_id, province_code, case_id, to_centre_id, counterpart, subject, asked_on, recorded_at, recorded_by, version)
    select demo.id_at(demo.at(current_date - 2, 600 + f.place::integer)), f.office_id, f.centre_id, f.province_code, f.id, there.id, there.name,
           case f.place when 1 then 'Thời gian tạm trú của người làm chứng tại phường Mỹ Tho'
                when 3 then 'Nơi làm việc hiện nay của người có nghĩa vụ liên quan'
                else 'Bản sao trích lục kết hôn đăng ký tại xã Tân Phú Đông' end,
           current_date - 2, demo.at(current_date - 2, 600 + f.place::integer), f.executor, 0
      from officer f cross join there where f.place <= 3
    returning *),
arrived as (
    insert into casework.verification (id, office_id, centre_id, province_code, origin_id, counterpart, subject, asked_on, due_on, unit, amount, legal_reference, recorded_at, recorded_by, version)
    select gen_random_uuid(), there.id, there.id, there.province_code, k.id, o.name, k.subject, k.asked_on, demo.roll(k.asked_on + 10), 'CALENDAR_DAYS', 10,
           'Luật TGPL 2017 Đ34 k2', k.recorded_at, k.recorded_by, 0
      from asked k join offices.office o on o.id = k.centre_id cross join there)
insert into casework.deadline (id, case_id, kind, law, unit, amount, subject, started_at, due_at, legal_reference)
select demo.id_at(k.recorded_at), k.case_id, 'VERIFICATION_RESULT', 'D23', 'CALENDAR_DAYS', 10, k.id, demo.at(k.asked_on, 0),
       demo.end_of(demo.roll(k.asked_on + 10)), 'Luật TGPL 2017 Đ34 k2'
  from asked k;
update casework.verification v
   set result = 'Sở Tư pháp đã cấp bản sao trích lục kết hôn, gửi kèm theo đường bưu điện', result_on = current_date - 1,
       concluded_at = demo.at(current_date - 1, 840), concluded_by = a.id
  from identity.account a, casework.verification k
 where a.username = 'dongthap' and k.to_centre_id is not null and k.subject like 'Bản sao%' and (v.id = k.id or v.origin_id = k.id);
update casework.deadline d set met_at = v.concluded_at
  from casework.verification v where d.kind = 'VERIFICATION_RESULT' and v.id = d.subject and v.result is not null;

-- What other provinces asked of the centre: one to be answered, one answered.
insert into casework.verification (id, office_id, centre_id, province_code, counterpart, subject, asked_on, due_on, unit, amount, legal_reference, result, result_on, recorded_at, recorded_by, concluded_at, concluded_by, version)
select demo.id_at(demo.at(current_date - v.ago, 540)), o.id, o.id, o.province_code, v.counterpart, v.subject, current_date - v.ago, demo.roll(current_date - v.ago + 10), 'CALENDAR_DAYS', 10, 'Luật TGPL 2017 Đ34 k2',
       v.result, case when v.result is not null then current_date - v.ago + 7 end, demo.at(current_date - v.ago, 540), a.id,
       case when v.result is not null then demo.at(current_date - v.ago + 7, 640) end, case when v.result is not null then a.id end, 0
  from (values ('tiepnhan', 4, 'Trung tâm TGPL nhà nước tỉnh Lâm Đồng', 'Xác minh thời gian cư trú của người yêu cầu tại xã Krông Pắc', null),
               ('tiepnhan', 40, 'Trung tâm TGPL nhà nước tỉnh Khánh Hòa', 'Xác minh tình trạng hộ nghèo', 'UBND xã xác nhận thuộc hộ nghèo năm 2026'),
               ('dongthap', 6, 'Trung tâm TGPL nhà nước tỉnh Vĩnh Long', 'Xác minh quan hệ nhân thân', null)) as v (username, ago, counterpart, subject, result)
  join identity.account a on a.username = v.username
  join offices.office o on o.id = a.office_id;

-- Cases that help two people, cases that two perform.
insert into casework.further_beneficiary (case_id, person_id, group_code, status_code, added_at, added_by)
select t.id, sibling.beneficiary_id, sibling.principal_group_code, sibling.procedural_status_code, t.accepted_at + interval '1 day', t.director
  from demo.told t
  join demo.told sibling on sibling.centre_id = t.centre_id and sibling.form_of_aid = t.form_of_aid and sibling.state = t.state and sibling.nth = t.nth + 1
 where t.form_of_aid = 'OUT_OF_COURT_REPRESENTATION' and t.state = 'IN_PROGRESS' and t.nth = 1;
-- One was added by mistake and is helped no longer.
insert into casework.further_beneficiary (case_id, person_id, group_code, status_code, added_at, added_by)
select t.id, sibling.beneficiary_id, sibling.principal_group_code, sibling.procedural_status_code, t.accepted_at + interval '1 day', t.director
  from demo.told t
  join demo.told sibling on sibling.centre_id = t.centre_id and sibling.form_of_aid = t.form_of_aid and sibling.state = t.state and sibling.nth = t.nth + 1
 where t.form_of_aid = 'LITIGATION' and t.state = 'IN_PROGRESS' and t.nth = 4;
insert into casework.beneficiary_end (id, case_id, person_id, ended_on, ground_code, reason, recorded_at, recorded_by)
select demo.id_at(t.accepted_at + interval '25 hours'), t.id, b.person_id, (b.added_at at time zone 'Asia/Ho_Chi_Minh')::date, 'WRONG_PERSON',
       'Thêm nhầm hồ sơ của vụ việc khác', b.added_at + interval '1 hour', t.director
  from demo.told t join casework.further_beneficiary b on b.case_id = t.id
 where t.form_of_aid = 'LITIGATION' and t.state = 'IN_PROGRESS' and t.nth = 4;
insert into casework.assignment (id, case_id, practitioner_id, practitioner_name, account_id, decision_number, decision_code, decided_on, assigned_at, assigned_by)
select demo.id_at(t.accepted_at + interval '2 days'), t.id, p.id, p.full_name, p.account_id, d.number, d.number || '/QĐ-TGPL',
       current_date - 2, demo.at(current_date - 2, 600), t.director
  from demo.told t
  cross join lateral (select p.* from practitioners.practitioner p
                       where p.centre_id = t.centre_id and p.kind = 'LEGAL_AID_OFFICER' and not exists (select 1 from practitioners.suspension s where s.practitioner_id = p.id)
                         and not exists (select 1 from casework.assignment a where a.case_id = t.id and a.practitioner_id = p.id)
                       order by p.id limit 1) p
  cross join lateral (select demo.number(t.office_id, 'QUYET_DINH_CU', extract(year from current_date - 2)::int) as number) d
 where t.form_of_aid = 'LITIGATION' and t.state = 'IN_PROGRESS' and t.nth = 1 and t.decided_on < current_date - 3;

-- Papers that follow an acceptance at once: two of the last days, told of by an authority or short of time.
with owing as (
    select t.id, t.request_id, t.accepted_at
      from demo.told t
      join intake.request r on r.id = t.request_id
     where t.form_of_aid = 'LITIGATION' and t.state = 'ASSIGNED' and t.accepted_at > now() - interval '6 days'
       and t.centre_id = '00000000-0000-7000-8000-000000006601'
     order by r.channel = 'AUTHORITY' desc, t.accepted_at desc
     limit 2),
grounded as (
    update intake.request_acceptance a
       set urgent_ground = coalesce(a.urgent_ground, 'LIMITATION'), proposed = 'URGENT'
      from owing where a.request_id = owing.request_id),
gone as (
    delete from intake.request_paper p using owing where p.request_id = owing.request_id)
select demo.add_deadline(id, 'MISSING_PAPERS', 'WORKING_DAYS', 5, accepted_at,
                         demo.end_of(demo.plus_working_days((accepted_at at time zone 'Asia/Ho_Chi_Minh')::date, 5)), 'Luật TGPL 2017 Đ30 k4', null)
  from owing;

-- Of some accepted at once before, the papers came within two days.
create table demo.brought as
select t.id, t.request_id, t.accepted_at, t.executor, (t.accepted_at at time zone 'Asia/Ho_Chi_Minh')::date + 2 as came_on
  from demo.told t
 where t.form_of_aid = 'LITIGATION' and t.state = 'IN_PROGRESS' and t.accepted_at < now() - interval '9 days'
 order by t.accepted_at desc
 limit 3;
update intake.request_acceptance a
   set urgent_ground = coalesce(a.urgent_ground, 'LIMITATION'), proposed = 'URGENT'
  from demo.brought b where a.request_id = b.request_id;
select demo.add_deadline(id, 'MISSING_PAPERS', 'WORKING_DAYS', 5, accepted_at,
                         demo.end_of(demo.plus_working_days((accepted_at at time zone 'Asia/Ho_Chi_Minh')::date, 5)), 'TT 12/2018/TT-BTP Đ6 k2',
                         demo.at(came_on, 900))
  from demo.brought;
insert into casework.paper_arrival (id, case_id, arrived_on, recorded_at, recorded_by)
select demo.id_at(demo.at(came_on, 900)), id, came_on, demo.at(came_on, 900), executor from demo.brought;
insert into casework.paper_arrived (arrival_id, paper_code)
select a.id, p.paper_code
  from casework.paper_arrival a
  join demo.brought b on b.id = a.case_id
  join intake.request_paper p on p.request_id = b.request_id;

update casework.legal_aid_case c
   set next_due_at = (select min(d.due_at) from casework.deadline d where d.case_id = c.id and d.met_at is null and d.lapsed_at is null
                         and d.kind <> 'VERIFICATION_RESULT')
  from demo.told t
 where t.id = c.id and c.state in ('ASSIGNED', 'IN_PROGRESS');

-- Nobody of them has moved since.
update casework.legal_aid_case c set residence_commune = p.commune_code, residence_village = p.village
  from people.person p where p.id = c.beneficiary_id;
update casework.further_beneficiary b set residence_commune = p.commune_code, residence_village = p.village
  from people.person p where p.id = b.person_id;
