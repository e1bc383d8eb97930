-- Three years of work: about 300 cases (tgpl.demo_cases), and the requests that did not become cases.
do $$
declare
    wanted integer := coalesce(nullif(current_setting('tgpl.demo_cases', true), ''), '300')::integer;
    office offices.office;
    offices_drawn uuid[] := array['00000000-0000-7000-8000-000000006601', '00000000-0000-7000-8000-000000006601', '00000000-0000-7000-8000-000000006611',
                                  '00000000-0000-7000-8000-000000008201', '00000000-0000-7000-8000-000000006601', '00000000-0000-7000-8000-000000006612',
                                  '00000000-0000-7000-8000-000000006601', '00000000-0000-7000-8000-000000008201', '00000000-0000-7000-8000-000000008211',
                                  '00000000-0000-7000-8000-000000006611'];
    first_day date := (date_trunc('year', current_date) - interval '2 years')::date;
    day date;
    received timestamptz;
    accepted timestamptz;
    centre uuid;
    r intake.request;
    other_states text[] := array['REFUSED', 'ANSWERED', 'TRANSFERRED', 'ANSWERED', 'WITHDRAWN'];
    state_wanted text;
begin
    for i in 1 .. wanted loop
        select * into office from offices.office where id = offices_drawn[1 + i % 10];
        centre := case office.kind when 'BRANCH' then office.parent_id else office.id end;
        -- The last dozen fall into these days, so that the clocks run.
        day := case when i > wanted - 4 then current_date
                    when i > wanted - 12 then demo.roll(current_date - 3)
                    else demo.roll(first_day + ((current_date - first_day - 6)::bigint * i / greatest(wanted - 12, 1))::int) end;
        day := least(day, current_date);
        -- Acceptance always later than the one before it of the same day, so numbers rise with time.
        accepted := least(demo.at(day, 500 + (i * 7) % 460), now() - make_interval(mins => (wanted - i) % 40 + 1));
        received := greatest(accepted - interval '25 minutes', demo.at((accepted at time zone 'Asia/Ho_Chi_Minh')::date, 0));
        r := demo.make_request(i, office, centre, received, 'ACCEPTED');
        perform demo.make_case(i, r, office, accepted);

        if i % 6 = 0 then
            state_wanted := case when i > wanted - 18 then 'RECEIVED' when i > wanted - 40 then 'WAITING_PAPERS' else other_states[1 + (i / 6) % 5] end;
            r := demo.make_request(wanted + i, office, centre,
                                   case when state_wanted = 'RECEIVED' then now() - make_interval(hours => 1 + i % 20) else received + interval '20 minutes' end, state_wanted);
            case state_wanted
                when 'REFUSED' then
                    insert into intake.request_refusal (request_id, refused_at, refused_by, ground_code, proposed, reason, legal_reference)
                    values (r.id, r.received_at + interval '1 hour', r.received_by, 'NOT_ENTITLED', 'REFUSE', 'Người yêu cầu không thuộc diện được trợ giúp pháp lý', 'Luật TGPL 2017 Đ30 k3 điểm a');
                when 'TRANSFERRED' then
                    insert into intake.request_transfer (request_id, transferred_at, transferred_by, to_organisation, proposed, reason, legal_reference)
                    values (r.id, r.received_at + interval '1 hour', r.received_by, 'Trung tâm TGPL nhà nước tỉnh Gia Lai', 'TRANSFER', 'Nơi cư trú và nơi xảy ra vụ việc đều ở tỉnh khác', 'Luật TGPL 2017 Đ35 k1');
                when 'ANSWERED' then
                    -- What is answered at once is a simple question of advice. Nothing is drawn here, so that the rest stays as it was.
                    update intake.request
                       set form_of_aid = 'ADVICE', matter_summary = demo.matter(field_code, i / 6), appointed_defence = false,
                           channel = case channel when 'AUTHORITY' then 'DIRECT' else channel end,
                           notifying_authority = null, notified_at = null,
                           procedural_status_code = 'NOT_IN_PROCEEDINGS', stage_code = 'OUTSIDE_PROCEEDINGS', authority = null
                     where id = r.id;
                    insert into intake.simple_answer (request_id, number, year, office_id, centre_id, province_code, answered_at, answered_by, proposed, reason, legal_reference, answer)
                    values (r.id, demo.number(office.id, 'VIEC', extract(year from r.received_at)::int), extract(year from r.received_at), office.id,
                            r.centre_id, r.province_code, r.received_at + interval '20 minutes', r.received_by, 'PAPERS_MISSING', 'Người yêu cầu chỉ hỏi thủ tục, không cần mở vụ việc', 'TT 12/2018/TT-BTP Đ8 k2', 'Đã hướng dẫn thủ tục và nơi nộp hồ sơ');
                when 'WITHDRAWN' then
                    insert into intake.request_withdrawal (request_id, received_on, withdrawn_at, noted_by, reason, legal_reference)
                    values (r.id, (r.received_at at time zone 'Asia/Ho_Chi_Minh')::date, r.received_at + interval '2 hours', r.received_by, 'Hai bên đã tự hòa giải, người yêu cầu rút đơn', 'Luật TGPL 2017 Đ8; TT 12/2018/TT-BTP Đ9 k2');
                when 'WAITING_PAPERS' then
                    insert into intake.request_paper_call (id, request_id, called_at, called_by, papers, proposed, legal_reference)
                    values (demo.id_at(r.received_at), r.id, r.received_at + interval '15 minutes', r.received_by, 'Giấy chứng nhận hộ nghèo hoặc hộ cận nghèo', 'PAPERS_MISSING', 'Luật TGPL 2017 Đ30 k2');
                else null;
            end case;
        end if;
    end loop;
end $$;

-- Nobody stands at a counter that is closed.
update intake.request r
   set channel = 'ELECTRONIC'
  from demo.day d
 where r.channel = 'DIRECT' and d.day = (r.received_at at time zone 'Asia/Ho_Chi_Minh')::date
   and (not d.working or extract(hour from r.received_at at time zone 'Asia/Ho_Chi_Minh') not between 7 and 17);

insert into referrals.referral (id, code, sender_office_id, sent_by, centre_id, province_code, full_name, contact, person_status, matter, paper_seen, sent_at, state, request_id, answered_at, version,
                                promised_unit, promised_amount)
select demo.id_at(now() - d.ago), d.code, a.office_id, a.id, '00000000-0000-7000-8000-000000006601', '66', d.full_name, d.contact, d.status, d.matter, d.paper,
       now() - d.ago, d.state, null, case when d.state in ('REFUSED', 'ANSWERED') then now() - d.ago + interval '5 hours' end, 0,
       'WORKING_DAYS', 3
  from (values
        ('ubndxa',      'GT-7K2M-9QXR', 'H''Mơ Niê Kđăm',     '0905 000 771, gặp qua trưởng buôn', 'Bị hại', 'Bị người quen đánh gây thương tích, đang chờ giám định', 'Giấy chứng nhận hộ nghèo', interval '2 hours', 'WAITING'),
        ('ubndxa',      'GT-4HXP-2WCD', 'Nguyễn Thị Đào',     '0905 000 772', 'Đương sự', 'Ly hôn, muốn được nuôi hai con nhỏ', 'Giấy chứng nhận hộ cận nghèo', interval '26 hours', 'WAITING'),
        ('ubndxa',      'GT-9RTN-6KME', 'Y Jut Mlô',          '0905 000 773', 'Người bị buộc tội', 'Con trai 17 tuổi bị khởi tố về trộm cắp', 'Giấy khai sinh', interval '30 days', 'ANSWERED'),
        ('phongtuphap', 'GT-3FQW-8VTH', 'Trần Văn Bình',      '0905 000 774', 'Đương sự', 'Tranh chấp ranh giới đất', 'Không có', interval '600 days', 'REFUSED')
       ) as d (username, code, full_name, contact, status, matter, paper, ago, state)
  join identity.account a on a.username = d.username;

-- The latest request that the centre of Dak Lak passed on arrives at Dong Thap, where it waits.
with passed_on as (
    select r.id, r.office_id, r.received_by, p.full_name, r.matter_summary, t.transferred_at, t.transferred_by, t.reason,
           coalesce(p.phone, '') as phone, p.phone_safe, coalesce(to_char(p.birth_date, 'DD/MM/YYYY'), p.birth_year::text) as birth,
           row_number() over (order by t.transferred_at desc) as place
      from intake.request_transfer t
      join intake.request r on r.id = t.request_id
      join people.person p on p.id = r.beneficiary_id
     where r.centre_id = '00000000-0000-7000-8000-000000006601'
), arriving as (
    update intake.request_transfer t
       set to_office_id = o.id, to_organisation = o.name
      from passed_on, offices.office o
     where t.request_id = passed_on.id and passed_on.place = 1 and o.id = '00000000-0000-7000-8000-000000008201'
    returning t.request_id
)
insert into referrals.referral (id, code, sender_office_id, sent_by, centre_id, province_code, full_name, contact, person_status, matter, paper_seen,
                                sent_at, state, birth, phone_safe, transferred_request_id, transfer_reason, version)
select demo.id_at(d.transferred_at), 'GT-5MNB-3VKT', d.office_id, d.transferred_by, '00000000-0000-7000-8000-000000008201', '82', d.full_name,
       coalesce(nullif(d.phone, ''), 'Qua Trung tâm nơi chuyển'), 'Đương sự', d.matter_summary, 'Giấy tờ đã xuất trình ở nơi chuyển',
       d.transferred_at, 'WAITING', d.birth, d.phone_safe, d.id, d.reason, 0
  from passed_on d join arriving on arriving.request_id = d.id;
