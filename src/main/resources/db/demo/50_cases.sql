-- A case from acceptance to as far as its age suggests.

create function demo.add_deadline(c uuid, what text, unit_of text, many integer, since timestamptz, due timestamptz, article text, met timestamptz)
    returns void language sql as $$
    insert into casework.deadline (id, case_id, kind, law, unit, amount, started_at, due_at, legal_reference, met_at)
    values (demo.id_at(since), c, what,
            case what when 'ADVICE_ANSWER' then 'D13' when 'CHANGE_REPLY' then 'D15' when 'FILE_HANDOVER' then 'D26' when 'MISSING_PAPERS' then 'D3'
                 else case unit_of when 'HOURS' then 'D5' when 'AT_ONCE' then 'D8' when 'AT_ONCE_WITHIN_HOURS' then 'D8_HELD' else case when article like '%Đ33%' then 'D12' else 'D4' end end end,
            unit_of, many, since, due, article, met)
$$;

create function demo.add_activities(c uuid, form text, from_day date, to_day date, actor uuid) returns void language plpgsql as $$
declare
    day date := from_day + 2;
    kinds text[] := case form
        when 'LITIGATION' then array['MEETING', 'FILE_STUDY', 'AUTHORITY_MEETING', 'ARGUMENT', 'TRIAL']
        when 'ADVICE' then array['ADVICE_SESSION', 'FILE_STUDY', 'WRITTEN_ADVICE']
        else array['MEETING', 'REPRESENTATION', 'REPRESENTATION_DRAFT'] end;
    outcomes text[] := case form
        when 'LITIGATION' then array['Đã nghe trình bày, giải thích quyền và nghĩa vụ', 'Đã sao chụp, đọc hồ sơ', 'Đã thống nhất thời gian làm việc tiếp theo', 'Hoàn thành dự thảo luận cứ', 'Đã tham gia phiên tòa']
        when 'ADVICE' then array['Đã nghe trình bày và hướng dẫn ban đầu', 'Đã nghiên cứu tài liệu', 'Đã soạn văn bản tư vấn']
        else array['Đã thống nhất phạm vi đại diện', 'Đã làm việc với cơ quan có thẩm quyền', 'Đã gửi văn bản kiến nghị'] end;
begin
    for n in 1 .. array_length(kinds, 1) loop
        exit when day > to_day or day > current_date;
        insert into casework.activity (id, case_id, type_code, performed_on, from_time, to_time, place, with_whom, outcome, recorded_at, recorded_by)
        values (demo.id_at(demo.at(day, 990)), c, kinds[n], day, '08:00', case when n % 2 = 0 then '11:30'::time else '10:00'::time end,
                demo.one_of('Trụ sở Trung tâm', 'Nhà tạm giữ Công an khu vực', 'Tòa án nhân dân khu vực', 'UBND xã'), null, outcomes[n],
                demo.at(day, 990), actor);
        day := day + demo.between(3, 14);
    end loop;
end $$;

create function demo.make_case(i integer, r intake.request, office offices.office, accepted timestamptz) returns void language plpgsql as $$
declare
    c uuid := demo.id_at(accepted);
    day date := (accepted at time zone 'Asia/Ho_Chi_Minh')::date;
    age integer := current_date - day;
    year_received integer := extract(year from r.received_at at time zone 'Asia/Ho_Chi_Minh');
    number_drawn integer := demo.number(office.id, 'THU_LY', year_received);
    case_code text := office.abbreviation || '.' || case r.form_of_aid when 'LITIGATION' then 'TGTT' when 'ADVICE' then 'TV' else 'DDNTT' end
                      || '.' || demo.padded(number_drawn) || '.' || year_received;
    is_held boolean := r.form_of_aid = 'LITIGATION' and r.procedural_status_code in ('IN_CUSTODY', 'ARRESTED');
    -- Of whoever is held and was told of, the hours run from the notice.
    held_told boolean := is_held and r.channel = 'AUTHORITY';
    at_once boolean := r.form_of_aid = 'LITIGATION' and not is_held and r.channel = 'AUTHORITY';
    assign_due timestamptz;
    executor practitioners.practitioner;
    actor uuid := (select id from identity.account where username = case office.province_code when '82' then 'dongthap' else 'giamdoc' end);
    assigned timestamptz;
    closed date;
    result text;
    handover_due timestamptz;
    handed date;
    answer_due timestamptz;
    decision integer;
    state_now text := 'ACCEPTED';
    next_due timestamptz;
begin
    assign_due := case when r.form_of_aid = 'ADVICE' then null
                       when held_told then r.notified_at + interval '12 hours'
                       when is_held then accepted + interval '12 hours'
                       when at_once then accepted
                       else demo.end_of(demo.plus_working_days(day, 3)) end;
    -- All are assigned in time but for one or two of these days; the newest wait, unless the law has it done at once.
    if age > 6 or at_once or age between 1 and 4 and (i % 3 = 0 or is_held and i % 4 <> 0) then
        assigned := greatest(accepted, least(case when is_held or at_once then accepted + make_interval(mins => demo.between(20, 300))
                               else demo.at(demo.plus_working_days(day, 1 + i % 3), demo.between(480, 1020)) end, now() - interval '10 minutes'));
    end if;
    if assigned is not null then
        state_now := 'ASSIGNED';
        select p.* into executor from practitioners.practitioner p
         where p.centre_id = r.centre_id and not exists (select 1 from practitioners.suspension s where s.practitioner_id = p.id)
           and (r.form_of_aid = 'ADVICE' or p.kind in ('LEGAL_AID_OFFICER', 'CONTRACT_LAWYER'))
           and coalesce((select max(coalesce(t.last_day, 'infinity')) from practitioners.contract t
                          where t.practitioner_id = p.id) >= day, true)
         order by (p.full_name = case i % 4 when 0 then 'Trần Thị Minh Tâm' when 1 then 'Võ Hoàng Luật' else '' end) desc, (p.office_id = office.id) desc, md5(p.id::text || i) limit 1;
        -- Advice ends within its period, also where it is extended; courts take up to a year.
        if r.form_of_aid = 'ADVICE' and age > 28
           or r.form_of_aid <> 'ADVICE' and (age > 330 or age between 31 and 330 and i % 7 < 3 or age between 12 and 30 and i % 9 = 0) then
            closed := least((assigned at time zone 'Asia/Ho_Chi_Minh')::date
                            + case r.form_of_aid when 'ADVICE' then demo.between(4, 12) else demo.between(25, 140) end, current_date - 1);
        end if;
    end if;
    result := case when closed is null then null
                   when i % 31 = 0 then 'WITHDRAWN'
                   when r.form_of_aid = 'ADVICE' then 'ADVICE_GIVEN'
                   when r.form_of_aid = 'OUT_OF_COURT_REPRESENTATION' then 'REPRESENTATION_COMPLETED'
                   else demo.one_of('JUDGMENT', 'JUDGMENT', 'STAGE_COMPLETED', 'PROCEEDINGS_ENDED') end;
    handover_due := demo.end_of(demo.roll(closed + 30));
    -- Files are handed over in time, but for one or two that are some days late.
    if closed is not null and (current_date - closed > 33 or i % 2 = 0) then
        handed := least(closed + demo.between(3, 28), current_date);
    end if;
    answer_due := demo.end_of(demo.roll(day + 10));
    state_now := case when handed is not null then 'HANDED_OVER' when closed is not null then 'CLOSED'
                      when assigned is not null and age > 7 then 'IN_PROGRESS' else state_now end;
    next_due := case state_now
        when 'HANDED_OVER' then null
        when 'CLOSED' then handover_due
        else least(case when assigned is null then assign_due end, case when r.form_of_aid = 'ADVICE' then answer_due end) end;

    insert into intake.request_acceptance (request_id, accepted_at, accepted_by, urgent_ground, proposed, legal_reference, case_id, case_code)
    values (r.id, accepted, r.received_by, case when r.channel = 'AUTHORITY' then 'NOTIFIED' end,
            case when r.channel = 'AUTHORITY' then 'URGENT' else 'ELIGIBLE' end, 'Luật TGPL 2017 Đ30', c, case_code);
    insert into casework.legal_aid_case (id, office_id, centre_id, province_code, request_id, code, register_number, register_year,
                                         beneficiary_id, beneficiary_name, field_code, form_of_aid, principal_group_code,
                                         procedural_status_code, stage_code, authority, matter_summary, state, state_since, received_at, accepted_at,
                                         closed_on, result_code, next_due_at, version, notice_at, notice_duty, accepted_status_code)
    values (c, r.office_id, r.centre_id, r.province_code, r.id, case_code, number_drawn, year_received, r.beneficiary_id, r.beneficiary_name,
            r.field_code, r.form_of_aid, (select group_code from intake.request_group where request_id = r.id and principal),
            r.procedural_status_code, r.stage_code, r.authority, r.matter_summary, state_now,
            coalesce(handed, closed, (assigned at time zone 'Asia/Ho_Chi_Minh')::date, day), r.received_at, accepted, closed, result, next_due, 0,
            case when r.channel = 'AUTHORITY' then coalesce(r.notified_at, r.received_at) end,
            case when r.channel = 'AUTHORITY' then 'ACCEPT_AT_ONCE' end, r.procedural_status_code);
    insert into casework.case_group select c, group_code, principal from intake.request_group where request_id = r.id;
    insert into casework.case_party (id, case_id, role, full_name, birth_year)
    select id, c, role, full_name, birth_year from intake.request_party where request_id = r.id;

    if assign_due is not null then
        perform demo.add_deadline(c, 'ASSIGNMENT', case when held_told then 'AT_ONCE_WITHIN_HOURS' when is_held then 'HOURS' when at_once then 'AT_ONCE' else 'WORKING_DAYS' end,
                                  case when is_held then 12 when at_once then 0 else 3 end,
                                  case when held_told then r.notified_at else accepted end, assign_due,
                                  case when r.form_of_aid = 'LITIGATION' then case when held_told then 'Luật TGPL 2017 Đ31 k2, k3' when at_once then 'Luật TGPL 2017 Đ31 k3' else 'Luật TGPL 2017 Đ31 k2' end
                                       else 'Luật TGPL 2017 Đ33 k2' end, assigned);
    end if;
    if r.form_of_aid = 'ADVICE' then
        perform demo.add_deadline(c, 'ADVICE_ANSWER', 'CALENDAR_DAYS', 10, accepted, answer_due, 'Luật TGPL 2017 Đ32 k2',
                                  case when closed is not null then demo.at(closed, 960) end);
    end if;
    if assigned is not null then
        decision := case when r.form_of_aid <> 'ADVICE' then demo.number(office.id, 'QUYET_DINH_CU', extract(year from assigned at time zone 'Asia/Ho_Chi_Minh')::int) end;
        insert into casework.assignment (id, case_id, practitioner_id, practitioner_name, account_id, decision_number, decision_code,
                                         decided_on, assigned_at, assigned_by)
        values (demo.id_at(assigned), c, executor.id, executor.full_name, executor.account_id, decision, decision || '/QĐ-TGPL',
                (assigned at time zone 'Asia/Ho_Chi_Minh')::date, assigned, actor);
        insert into casework.case_step (id, case_id, action, from_state, to_state, effective_on, taken_at, taken_by)
        values (demo.id_at(assigned), c, 'ASSIGN', 'ACCEPTED', 'ASSIGNED', (assigned at time zone 'Asia/Ho_Chi_Minh')::date, assigned, actor);
        if closed is not null or age > 7 then
            insert into casework.case_step (id, case_id, action, from_state, to_state, effective_on, taken_at, taken_by)
            values (demo.id_at(assigned + interval '1 minute'), c, 'RECORD_ACTIVITY', 'ASSIGNED', 'IN_PROGRESS',
                    (assigned at time zone 'Asia/Ho_Chi_Minh')::date, assigned + interval '1 minute', coalesce(executor.account_id, actor));
        end if;
        perform demo.add_activities(c, r.form_of_aid, (assigned at time zone 'Asia/Ho_Chi_Minh')::date, coalesce(closed, current_date), coalesce(executor.account_id, actor));
        if r.form_of_aid = 'LITIGATION' and closed is null and age > 7 then
            insert into casework.hearing (id, case_id, starts_at, court, room, subject, recorded_at, recorded_by, version,
                                          notice_days, notice_days_shortened)
            values (demo.id_at(now()), c, demo.at(demo.plus_working_days(current_date, i % 12), 480 + 30 * (i % 4)),
                    'Tòa án nhân dân khu vực ' || demo.between(1, 6), 'Phòng xử ' || demo.between(1, 4), 'Xét xử sơ thẩm', now(), coalesce(executor.account_id, actor), 0, 10, 7);
        end if;
    end if;
    if closed is not null then
        insert into casework.closure (case_id, result_code, closed_on, summary, legal_reference, closed_at, closed_by,
                                      decision_number, decision_on, taken_back_on)
        values (c, result, closed, case when result = 'WITHDRAWN' then 'Người được trợ giúp pháp lý rút yêu cầu' else 'Đã thực hiện xong yêu cầu trợ giúp pháp lý' end,
                'TT 12/2018/TT-BTP Đ10', demo.at(closed, 960), coalesce(executor.account_id, actor),
                case when result in ('JUDGMENT', 'PROCEEDINGS_ENDED')
                     then extract(doy from closed)::int || '/' || extract(year from closed)::int || case result when 'JUDGMENT' then '/BA' else '/QĐ' end end,
                case when result in ('JUDGMENT', 'PROCEEDINGS_ENDED') then closed end,
                case when result = 'WITHDRAWN' then closed end);
        insert into casework.case_step (id, case_id, action, from_state, to_state, effective_on, taken_at, taken_by)
        values (demo.id_at(demo.at(closed, 960)), c, case when result = 'WITHDRAWN' then 'DISCONTINUE' else 'CLOSE' end, 'IN_PROGRESS', 'CLOSED',
                closed, demo.at(closed, 960), coalesce(executor.account_id, actor));
        perform demo.add_deadline(c, 'FILE_HANDOVER', 'CALENDAR_DAYS', 30, demo.at(closed, 960), handover_due, 'Luật TGPL 2017 Đ39 k1',
                                  case when handed is not null then demo.at(handed, 970) end);
    end if;
    if closed is not null and result <> 'WITHDRAWN' then
        insert into casework.credit (closure_id, assignment_id, numerator, denominator)
        select e.id, s.id, 1, 1
          from casework.closure e join casework.assignment s on s.case_id = e.case_id
         where e.case_id = c and e.set_aside_at is null;
    end if;
    if handed is not null then
        insert into casework.file_handover (case_id, handed_on, handed_by, received_at, received_by)
        values (c, handed, executor.full_name, demo.at(handed, 970), r.received_by);
        insert into casework.case_step (id, case_id, action, from_state, to_state, effective_on, taken_at, taken_by)
        values (demo.id_at(demo.at(handed, 970)), c, 'HAND_OVER', 'CLOSED', 'HANDED_OVER', handed, demo.at(handed, 970), r.received_by);
    end if;
end $$;
