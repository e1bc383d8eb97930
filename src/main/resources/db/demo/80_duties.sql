-- What was to be told, closed and answered by a day: most of it in time, some late, some still open or overdue.
create table demo.born (
    n serial, kind text, unit text, amount integer, responsible text, article text, office_id uuid, centre_id uuid, province_code text,
    request_id uuid, case_id uuid, executor_id uuid, begun_at timestamptz, due_at timestamptz, by_account uuid);

-- After a decision about a request, without a number of days.
insert into demo.born (kind, unit, amount, responsible, article, office_id, centre_id, province_code, request_id, begun_at, due_at, by_account)
select d.kind, 'NOT_STATED', 3, 'CENTRE', d.article, r.office_id, r.centre_id, r.province_code, r.id, d.at,
       demo.end_of(demo.plus_working_days((d.at at time zone 'Asia/Ho_Chi_Minh')::date, 3)), d.by_account
  from (select request_id, 'D2' as kind, 'Luật TGPL 2017 Đ30 k3' as article, refused_at as at, refused_by as by_account from intake.request_refusal
        union all select request_id, 'D25', 'Luật TGPL 2017 Đ35', transferred_at, transferred_by from intake.request_transfer) d
  join intake.request r on r.id = d.request_id
 order by d.at, r.id;

-- After an appointment: the decision goes out, and a lawyer chooses at once how he is paid.
insert into demo.born (kind, unit, amount, responsible, article, office_id, centre_id, province_code, case_id, executor_id, begun_at, due_at, by_account)
select d.kind, d.unit, d.amount, d.responsible, d.article, c.office_id, c.centre_id, c.province_code, c.id, a.practitioner_id, a.assigned_at,
       case d.unit when 'AT_ONCE' then a.assigned_at
                   else demo.end_of(demo.plus_working_days((a.assigned_at at time zone 'Asia/Ho_Chi_Minh')::date, d.amount)) end, a.assigned_by
  from casework.assignment a
  join casework.legal_aid_case c on c.id = a.case_id
  join practitioners.practitioner p on p.id = a.practitioner_id
  join (values ('D11', 'NOT_STATED', 3, 'CENTRE', 'Luật TGPL 2017 Đ31 k4', 'LITIGATION', null),
               ('D29', 'AT_ONCE', 0, 'EXECUTOR', 'TT 02/2021/TT-BTP Đ9 k1', 'LITIGATION', 'CONTRACT_LAWYER'),
               ('D12_NOTICE', 'NOT_STATED', 3, 'CENTRE', 'Luật TGPL 2017 Đ33 k2', 'OUT_OF_COURT_REPRESENTATION', null)) as d (kind, unit, amount, responsible, article, form, practitioner)
    on d.form = c.form_of_aid and coalesce(d.practitioner, p.kind) = p.kind
 order by a.assigned_at, a.id;

-- Registers of the last half-year and of the running periods.
insert into demo.born (kind, unit, amount, responsible, article, office_id, centre_id, province_code, begun_at, due_at, by_account)
select d.kind, 'MONTHS', d.months, 'CENTRE', 'TT 12/2018/TT-BTP Đ7 k1', o.id, case o.kind when 'BRANCH' then o.parent_id else o.id end, o.province_code,
       demo.at(d.day, 0), demo.end_of(demo.roll((d.day + make_interval(months => d.months))::date)),
       (select id from identity.account where username = 'giamdoc')
  from offices.office o
 cross join (select 'D30' as kind, 1 as months, (date_trunc('month', current_date) - make_interval(months => back))::date as day from generate_series(0, 5) as back
             union all select 'D30_HALF_YEAR', 6, case when extract(month from current_date) < 7 then date_trunc('year', current_date)::date
                                                       else (date_trunc('year', current_date) + interval '6 months')::date end
             union all select 'D30_YEAR', 12, date_trunc('year', current_date)::date) d
 where o.kind in ('CENTRE', 'BRANCH') and (o.valid_to is null or o.valid_to >= current_date)
 order by d.day, o.id;

insert into duties.duty (id, office_id, centre_id, province_code, kind, unit, amount, responsible, legal_reference, origin, request_id, case_id,
                         executor_id, begun_at, due_at, recorded_at, state, met_on, manner, paper_number, paper_on, settled_at, settled_by, version)
select demo.id_at(b.begun_at), b.office_id, b.centre_id, b.province_code, b.kind, b.unit, b.amount, b.responsible, b.article,
       case when b.unit = 'MONTHS' then 'CALENDAR' else 'EVENT' end, b.request_id, b.case_id, b.executor_id, b.begun_at, b.due_at, b.begun_at,
       case when b.met_on is null then 'OPEN' else 'MET' end, b.met_on,
       case when b.met_on is null then null when b.unit = 'MONTHS' or b.kind = 'D29' then 'DONE' when b.n % 3 = 0 then 'POST' else 'HANDED_OVER' end,
       case when b.met_on is not null and b.unit in ('AT_ONCE', 'NOT_STATED') then b.n || '/TB-TGPL' end,
       case when b.met_on is not null and b.unit in ('AT_ONCE', 'NOT_STATED') then b.met_on end,
       case when b.met_on is not null then least(demo.at(b.met_on, 16 * 60), now()) end,
       case when b.met_on is not null then b.by_account end, 0
  from (select born.*,
               case when unit = 'MONTHS' then case when due_at < now() - interval '25 days' then (due_at - interval '1 day')::date end
                    when begun_at < now() - interval '30 days' or (begun_at < now() - interval '3 hours' and n % 5 < 3)
                        then least((begun_at at time zone 'Asia/Ho_Chi_Minh')::date + case when n % 9 = 0 then 2 else 0 end, current_date) end as met_on
          from demo.born) b
 order by b.n;

-- Entered by hand: complaints, a contract, a trainee, an interpreter, and what waits at the department.
insert into duties.duty (id, office_id, centre_id, province_code, kind, unit, amount, responsible, legal_reference, origin, case_id, practitioner_id,
                         note, begun_at, due_at, recorded_at, recorded_by, state, met_on, manner, paper_number, paper_on, drop_reason, settled_at, settled_by, version)
select demo.id_at(demo.at(h.day, 540)), h.office_id, h.centre_id, '66', h.kind, h.unit, h.amount, h.responsible, h.article, 'HAND', h.case_id, h.practitioner_id,
       h.note, demo.at(h.day, 0), demo.end_of(h.last_day), least(demo.at(h.day, 540), now()), a.id, h.state,
       case when h.state = 'MET' then h.day + 1 end, case when h.state = 'MET' then 'HANDED_OVER' end,
       case when h.state = 'MET' then '07/QĐ-GQKN' end, case when h.state = 'MET' then h.day + 1 end,
       case when h.state = 'DROPPED' then 'Ghi nhầm, đã ghi lại ở vụ việc khác' end,
       case when h.state <> 'OPEN' then demo.at(h.day + 1, 900) end, case when h.state <> 'OPEN' then a.id end, 0
  from (select c.office_id, c.centre_id, c.id as case_id, null::uuid as practitioner_id, 'tiepnhan' as who, k.*
          from (values (1, 'D27', 'WORKING_DAYS', 3, 'CENTRE', 'Luật TGPL 2017 Đ45 k2', current_date - 40, demo.plus_working_days(current_date - 40, 3), 'MET', 'Khiếu nại việc thay đổi người thực hiện'),
                       (1, 'D28', 'CALENDAR_DAYS', 15, 'DEPARTMENT', 'Luật TGPL 2017 Đ45 k2', current_date - 12, demo.roll(current_date + 3), 'OPEN', 'Không đồng ý kết quả giải quyết lần đầu'),
                       (2, 'D27', 'WORKING_DAYS', 3, 'CENTRE', 'Luật TGPL 2017 Đ45 k2', current_date - 1, demo.plus_working_days(current_date - 1, 3), 'OPEN', 'Khiếu nại việc chậm thực hiện'),
                       (3, 'D27', 'WORKING_DAYS', 3, 'CENTRE', 'Luật TGPL 2017 Đ45 k2', current_date - 9, demo.plus_working_days(current_date - 9, 3), 'OPEN', 'Khiếu nại việc phân công'),
                       (4, 'D27', 'WORKING_DAYS', 3, 'CENTRE', 'Luật TGPL 2017 Đ45 k2', current_date - 20, demo.plus_working_days(current_date - 20, 3), 'DROPPED', null))
               as k (nth, kind, unit, amount, responsible, article, day, last_day, state, note)
          join (select c.*, row_number() over (order by c.accepted_at, c.id) as nth from casework.legal_aid_case c
                 where c.centre_id = '00000000-0000-7000-8000-000000006601' and c.accepted_at < now() - interval '60 days') c on c.nth = k.nth
        union all
        select p.office_id, p.centre_id, null, p.id, 'giamdoc', 1, 'P2', 'CALENDAR_DAYS', 30, 'CENTRE', 'TT 08/2017/TT-BTP Đ8', current_date - 25, demo.roll(current_date + 5), 'OPEN', null
          from practitioners.practitioner p
         where p.id = (select id from practitioners.practitioner where centre_id = '00000000-0000-7000-8000-000000006601' and kind = 'COLLABORATOR' order by id limit 1)
        union all
        select o.id, case o.kind when 'CENTRE' then o.id end, null, null, k.who, 1, k.kind, k.unit, k.amount, k.responsible, k.article, k.day, k.last_day, 'OPEN', k.note
          from offices.office o
          join (values ('CENTRE', 'giamdoc', 'P8', 'WORKING_DAYS', 3, 'CENTRE', 'TT 08/2017/TT-BTP Đ24', current_date, demo.plus_working_days(current_date, 3), 'Một người tập sự mới'),
                       ('DEPARTMENT', 'sotuphap', 'P16', 'CALENDAR_DAYS', 7, 'DEPARTMENT', 'Luật TGPL 2017 Đ15; TT 08/2017/TT-BTP Đ19–22', current_date - 2, demo.roll(current_date + 5), 'Hồ sơ của một văn phòng luật sư'))
               as k (office_kind, who, kind, unit, amount, responsible, article, day, last_day, note)
            on k.office_kind = o.kind and o.province_code = '66' and o.valid_to is null) h
       (office_id, centre_id, case_id, practitioner_id, who, nth, kind, unit, amount, responsible, article, day, last_day, state, note)
  join identity.account a on a.username = h.who;
