-- One person, one request, one case at a time, in the order of their acceptance, so that register numbers rise with the days.

-- A row counted up a hundred thousand times in one transaction leaves as many dead ones behind; a sequence leaves none.
create table demo.book (office_id uuid, register text, year integer, sequence text, primary key (office_id, register, year));
insert into demo.book
select o.id, r.register, y.year, 'demo.book_' || row_number() over ()
  from offices.office o
 cross join unnest(array['TIEP_NHAN', 'THU_LY', 'QUYET_DINH_CU', 'VIEC']) as r (register)
 cross join generate_series(extract(year from current_date)::int - 3, extract(year from current_date)::int) as y (year)
 where o.kind in ('CENTRE', 'BRANCH');
do $$
declare
    wanted text;
begin
    for wanted in select sequence from demo.book loop
        execute 'create sequence ' || wanted;
    end loop;
end $$;

create function demo.number(office uuid, which text, year_of integer) returns integer language sql volatile as $$
    select nextval(sequence::regclass)::integer from demo.book where office_id = office and register = which and year = year_of
$$;

create function demo.age_for(group_code text, i integer) returns integer language sql volatile as $$
    select case
        when group_code = 'TRE_EM' then demo.between(7, 15)
        when group_code in ('BBT_16_18', 'NCTN_16_18', 'BI_HAI_16_18') then 16 + i % 2
        when group_code = 'CAO_TUOI' then demo.between(61, 86)
        when group_code = 'NCC' then demo.between(66, 88)
        when group_code = 'TN_LIET_SI' then demo.between(52, 84)
        else demo.between(19, 58)
    end
$$;

create function demo.make_person(i integer, office offices.office, centre uuid, group_code text, born_before date, ethnicity text, actor uuid, at timestamptz)
    returns people.person language plpgsql as $$
declare
    made people.person;
    is_male boolean := random() < case group_code when 'NN_BLGD' then 0.06 when 'NN_MUA_BAN' then 0.2 else 0.6 end;
    year_only boolean := group_code in ('NCC', 'CAO_TUOI') and random() < 0.4;
    born date := born_before - demo.between(5, 300);
    year_born integer;
    prefix text := demo.one_of(variadic case office.province_code when '66' then array['066', '066', '054'] else array['087', '082'] end);
begin
    year_born := extract(year from born);
    insert into people.person (id, office_id, centre_id, province_code, full_name, national_id, birth_year, birth_date, sex,
                               ethnicity_code, commune_code, address_line, phone, phone_safe, contact_note, created_at, created_by, version)
    values (demo.id_at(at), office.id, centre, office.province_code, demo.person_name(ethnicity, case when is_male then 'MALE' else 'FEMALE' end),
            case when random() < 0.85 then
                prefix || (case when is_male then 0 else 1 end + case when year_born >= 2000 then 2 else 0 end)
                       || lpad((year_born % 100)::text, 2, '0') || lpad((i::bigint * 7919 % 1000000)::text, 6, '0') end,
            year_born, case when not year_only then born end, case when is_male then 'MALE' else 'FEMALE' end,
            ethnicity,
            (select code from catalog.commune where province_code = office.province_code and valid_to is null order by md5(code || i) limit 1),
            case when ethnicity in ('12', '20') then 'Buôn ' || demo.one_of('Ea Bông', 'Tơng Jú', 'Kô Siêr', 'Alê A', 'Cuôr Kăp', 'Trấp')
                 else demo.one_of('Thôn ', 'Khu phố ', 'Tổ dân phố ') || demo.between(1, 12) end,
            case when random() < 0.8 then '09' || lpad((i::bigint * 104729 % 100000000)::text, 8, '0') end,
            not (group_code = 'NN_BLGD' and random() < 0.7),
            case when group_code = 'NN_BLGD' then 'Chỉ liên lạc qua cán bộ Hội Phụ nữ xã' end,
            at, actor, 0)
    returning * into made;
    return made;
end $$;

create function demo.matter(field text, variant integer) returns text language sql immutable as $$
    select (case field
        when 'CRIMINAL' then array['Hỏi về quyền của người bị triệu tập', 'Hỏi về bồi thường trong vụ án cố ý gây thương tích', 'Hỏi về xóa án tích', 'Hỏi về quyền của người đại diện bị cáo', 'Hỏi về kháng cáo bản án sơ thẩm']
        when 'MARRIAGE_FAMILY' then array['Ly hôn, tranh chấp quyền nuôi con', 'Yêu cầu cấp dưỡng nuôi con', 'Yêu cầu chia tài sản sau ly hôn', 'Xác định cha cho con', 'Thay đổi người trực tiếp nuôi con']
        when 'LAND' then array['Tranh chấp ranh giới thửa đất với hộ liền kề', 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu', 'Bồi thường khi Nhà nước thu hồi đất', 'Tranh chấp đất được tặng cho', 'Đòi lại đất cho mượn']
        when 'CIVIL' then array['Tranh chấp hợp đồng vay tài sản', 'Bồi thường thiệt hại ngoài hợp đồng do tai nạn', 'Tranh chấp thừa kế', 'Đòi tiền công làm thuê theo thỏa thuận miệng', 'Tranh chấp hợp đồng mua bán cà phê giữa hai hộ']
        when 'LABOUR' then array['Chấm dứt hợp đồng lao động trái pháp luật', 'Nợ lương và bảo hiểm xã hội', 'Tai nạn lao động chưa được bồi thường']
        when 'ADMINISTRATIVE' then array['Khởi kiện quyết định hành chính về đất đai', 'Khiếu nại quyết định xử phạt vi phạm hành chính', 'Hồ sơ hưởng trợ cấp người có công bị trả lại']
        else array['Thủ tục đăng ký khai sinh quá hạn', 'Xác nhận tình trạng hộ tịch']
    end)[1 + variant % case when field in ('LABOUR', 'ADMINISTRATIVE') then 3 when field = 'OTHER' then 2 else 5 end]
$$;

create function demo.make_request(i integer, office offices.office, centre uuid, at timestamptz, wanted_state text)
    returns intake.request language plpgsql as $$
declare
    made intake.request;
    born people.person;
    principal text := (select v.group_code from catalog.eligibility_group_version v
                          join catalog.law_version law on law.id = v.law_version_id
                         where law.state = 'ENACTED' and law.valid_from <= at::date and (law.valid_to is null or law.valid_to >= at::date)
                         order by md5(v.group_code || i) limit 1);
    form text := case when i % 16 = 7 then 'OUT_OF_COURT_REPRESENTATION' when i % 5 = 2 then 'ADVICE' else 'LITIGATION' end;
    status text;
    field text;
    channel text;
    ethnicity text;
    receiver uuid := (select a.id from identity.account a where a.username = case office.province_code when '82' then 'dongthap' else 'tiepnhan' end);
begin
    status := case
        when form <> 'LITIGATION' then 'NOT_IN_PROCEEDINGS'
        when principal in ('BBT_16_18', 'BBT_CAN_NGHEO', 'NCTN_16_18') then demo.one_of('ACCUSED_AT_LARGE', 'ACCUSED_DETAINED', 'IN_CUSTODY', 'DEFENDANT_AT_LARGE')
        when principal in ('BI_HAI_16_18', 'NN_MUA_BAN', 'NN_MUA_BAN_KK') then 'VICTIM'
        else demo.one_of('ACCUSED_AT_LARGE', 'ACCUSED_DETAINED', 'DEFENDANT_DETAINED', 'IN_CUSTODY', 'ARRESTED', 'VICTIM', 'PLAINTIFF', 'CIVIL_DEFENDANT', 'VICTIM')
    end;
    field := case
        when form = 'LITIGATION' and status in ('PLAINTIFF', 'CIVIL_DEFENDANT') then demo.one_of('CIVIL', 'MARRIAGE_FAMILY', 'LAND', 'LABOUR')
        when form = 'LITIGATION' then 'CRIMINAL'
        when form = 'OUT_OF_COURT_REPRESENTATION' then demo.one_of('LAND', 'ADMINISTRATIVE')
        else demo.one_of('LAND', 'CIVIL', 'MARRIAGE_FAMILY', 'LABOUR', 'OTHER', 'ADMINISTRATIVE', 'CRIMINAL')
    end;
    channel := case when status in ('IN_CUSTODY', 'ARRESTED', 'ACCUSED_DETAINED', 'DEFENDANT_DETAINED') then 'AUTHORITY'
                    else demo.one_of('DIRECT', 'DIRECT', 'DIRECT', 'POST', 'ELECTRONIC', 'REFERRAL') end;
    ethnicity := case when office.province_code = '82' then demo.one_of('01', '01', '01', '01', '01', '05')
                      when principal = 'DTTS_DBKK' then demo.one_of('12', '12', '20', '07', '02')
                      else demo.one_of('01', '01', '01', '12', '12', '20', '07') end;
    born := demo.make_person(i, office, centre, principal,
                             (at::date - make_interval(years => demo.age_for(principal, i)))::date, ethnicity, receiver, at);
    insert into intake.request (id, receipt_code, office_id, centre_id, province_code, channel, received_at, received_by,
                                notifying_authority, notified_at, beneficiary_id, beneficiary_name, requester_name, requester_relation,
                                field_code, form_of_aid, procedural_status_code, stage_code, authority, matter_summary,
                                matter_province_code, appointed_defence, central_order, commercial, connected_matter, state, version)
    values (demo.id_at(at), 'TN.' || office.abbreviation || '.' || demo.padded(demo.number(office.id, 'TIEP_NHAN', extract(year from at)::int)) || '.' || extract(year from at),
            office.id, centre, office.province_code, channel, at, receiver,
            case when channel = 'AUTHORITY' then 'Cơ quan Cảnh sát điều tra Công an tỉnh' end,
            case when channel = 'AUTHORITY' then at - interval '40 minutes' end,
            born.id, born.full_name,
            case when principal = 'TRE_EM' then demo.person_name(ethnicity, 'FEMALE') end,
            case when principal = 'TRE_EM' then 'Mẹ' end,
            field, form, status,
            case when form <> 'LITIGATION' then 'OUTSIDE_PROCEEDINGS'
                 when status in ('IN_CUSTODY', 'ARRESTED', 'ACCUSED_AT_LARGE', 'ACCUSED_DETAINED') then 'INVESTIGATION' else 'FIRST_INSTANCE' end,
            case when form = 'LITIGATION' then case when status in ('IN_CUSTODY', 'ARRESTED', 'ACCUSED_AT_LARGE', 'ACCUSED_DETAINED')
                 then 'Cơ quan Cảnh sát điều tra Công an tỉnh' else 'Tòa án nhân dân khu vực ' || demo.between(1, 6) end end,
            case when status = 'VICTIM' then 'Đề nghị bảo vệ quyền lợi cho bị hại trong vụ án ' || demo.one_of('cố ý gây thương tích', 'cướp giật tài sản', 'tai nạn giao thông', 'xâm hại')
                 when field = 'CRIMINAL' and form = 'LITIGATION' then demo.one_of('Đề nghị cử người bào chữa trong vụ án trộm cắp tài sản', 'Đề nghị bào chữa trong vụ án cố ý gây thương tích', 'Đề nghị bào chữa trong vụ án cướp giật tài sản', 'Đề nghị bào chữa trong vụ án mua bán trái phép chất cấm')
                 else demo.matter(field, i / 3) end, office.province_code, status in ('IN_CUSTODY', 'ARRESTED') and i % 3 = 0, false, false,
            principal = 'NN_MUA_BAN', wanted_state, 0)
    returning * into made;

    insert into intake.request_group (request_id, group_code, principal) values (made.id, principal, true);
    insert into intake.request_paper (request_id, paper_code, shown_as)
    select made.id, a.paper_code, case when i % 4 = 0 then 'CERTIFIED_COPY' else 'ORIGINAL' end
      from catalog.proof_alternative a
      join catalog.eligibility_group_version v on v.id = a.group_version_id
      join catalog.law_version law on law.id = v.law_version_id
     where v.group_code = principal and law.state = 'ENACTED' and law.valid_from <= at::date and (law.valid_to is null or law.valid_to >= at::date)
       and a.alternative_no = 1 and wanted_state in ('ACCEPTED', 'TRANSFERRED');
    if field in ('CIVIL', 'LAND', 'MARRIAGE_FAMILY') then
        insert into intake.request_party (id, request_id, role, full_name, birth_year)
        values (demo.id_at(at), made.id, 'OPPOSING', demo.person_name('01', 'MALE'), 1960 + i % 40);
    end if;
    return made;
end $$;
