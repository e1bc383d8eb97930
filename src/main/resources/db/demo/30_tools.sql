-- What the generator of people and cases draws from. The schema goes away when the generator is done.
-- The same generator, asked for more by `set tgpl.demo_cases = 100000`, makes the data of the benchmark.
select setseed(0.20261122);
create schema demo;

create table demo.name_part (kind text, n integer, part text, primary key (kind, n));
insert into demo.name_part
select k.kind, p.n, p.part
  from (values
        ('family',    array['Nguyễn','Nguyễn','Nguyễn','Nguyễn','Trần','Trần','Lê','Lê','Phạm','Huỳnh','Hoàng','Phan','Vũ','Võ','Đặng','Bùi','Đỗ','Hồ','Ngô','Dương','Lý','Đinh','Trương','Đoàn']),
        ('middle_m',  array['Văn','Văn','Văn','Hữu','Đức','Minh','Quốc','Thanh','Xuân','Đình','Công','Ngọc']),
        ('given_m',   array['An','Ân','Bình','Cường','Dũng','Đạt','Hải','Hiếu','Hòa','Hùng','Khang','Khôi','Lâm','Long','Nam','Nghĩa','Phúc','Quân','Sơn','Tài','Thắng','Thịnh','Tuấn','Việt','Vũ']),
        ('middle_f',  array['Thị','Thị','Thị','Thị Ngọc','Thị Thu','Thị Kim','Thị Mỹ','Ngọc','Thanh','Bích']),
        ('given_f',   array['Ánh','Bích','Châu','Diễm','Dung','Đào','Hà','Hạnh','Hiền','Hoa','Hồng','Hương','Lan','Liên','Loan','Mai','Nga','Ngân','Nhung','Phượng','Quyên','Thảo','Thủy','Trang','Tuyết','Vân','Xuân','Yến']),
        ('ede_m',     array['Y Bhim','Y Đhăm','Y Jut','Y Kô','Y Nuê','Y Phơn','Y Sĩ','Y Thịnh','Y Wưn','Y Zôn','Y Blăm','Y Hăm']),
        ('ede_f',     array['H''Bia','H''Đuôn','H''Hằng','H''Jing','H''Juel','H''Lan','H''Mơ','H''Nga','H''Rin','H''Win','H''Yar','H''Blơ']),
        ('ede_clan',  array['Niê','Niê Kđăm','Êban','Mlô','Kbuôr','Byă','Ayŭn','Kđoh','Ađrơng','Buôn Yă','Hmok','Knul']),
        ('mnong_m',   array['Y Bhiông','Y Krang','Y Thim','Y Lang','Y Ngoan','Y Rit']),
        ('mnong_f',   array['H''Mrai','H''Nhoan','H''Thoan','H''Brŭng','H''Pơ','H''Ngân']),
        ('mnong_clan', array['Rcăm','Rtung','Bkrông','Buôn Krông','Đăk Căt','Je','Pang Ting','Cil'])
       ) as k (kind, parts)
 cross join lateral unnest(k.parts) with ordinality as p (part, n);

-- Drawn once per call: a subselect with random() in the predicate would be drawn for each row.
create function demo.pick(wanted text) returns text language plpgsql volatile as $$
declare
    many integer := (select count(*) from demo.name_part where kind = wanted);
    drawn integer := 1 + floor(random() * many)::int;
begin
    return (select part from demo.name_part where kind = wanted and n = drawn);
end $$;

create function demo.one_of(variadic choices text[]) returns text language plpgsql volatile as $$
begin
    return choices[1 + floor(random() * array_length(choices, 1))::int];
end $$;

create function demo.between(low integer, high integer) returns integer language plpgsql volatile as $$
begin
    return low + floor(random() * (high - low + 1))::int;
end $$;

-- Time-ordered ids, as the application makes them.
create function demo.id_at(moment timestamptz) returns uuid language plpgsql volatile as $$
declare
    noise text := md5(random()::text || random()::text);
    millis text := lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0');
begin
    return (left(millis, 8) || '-' || right(millis, 4) || '-7' || substr(noise, 1, 3) || '-8' || substr(noise, 4, 3) || '-' || substr(noise, 7, 12))::uuid;
end $$;

create function demo.person_name(ethnicity text, sex text) returns text language plpgsql volatile as $$
declare
    suffix text := case sex when 'MALE' then '_m' else '_f' end;
begin
    return case ethnicity
        when '12' then demo.pick('ede' || suffix) || ' ' || demo.pick('ede_clan')
        when '20' then demo.pick('mnong' || suffix) || ' ' || demo.pick('mnong_clan')
        else demo.pick('family') || ' ' || demo.pick('middle' || suffix) || ' ' || demo.pick('given' || suffix)
    end;
end $$;

create function demo.is_working(d date) returns boolean language sql stable as $$
    select case
        when exists (select 1 from calendar.special_day s where s.day = d and s.kind in ('HOLIDAY', 'SWAPPED_REST')) then false
        when exists (select 1 from calendar.special_day s where s.day = d and s.kind = 'SWAPPED_WORK') then true
        else extract(isodow from d) < 6
    end
$$;

create table demo.day (day date primary key, working boolean not null, nth integer not null);
insert into demo.day
select d, w, sum(w::int) over (order by d)
  from (select g::date as d, demo.is_working(g::date) as w
          from generate_series(current_date - 1500, current_date + 200, interval '1 day') as g) as days;

-- Working days exclude the first day; the period ends with the last day (BLDS 2015 Đ147, Đ148).
create function demo.plus_working_days(d date, n integer) returns date language sql stable as $$
    select min(day) from demo.day where working and nth = (select nth from demo.day where day = d) + n
$$;

create function demo.roll(d date) returns date language sql stable as $$
    select min(day) from demo.day where working and day >= d
$$;

create function demo.end_of(d date) returns timestamptz language sql immutable as $$
    select (d + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
$$;

create function demo.at(d date, minute_of_day integer) returns timestamptz language sql immutable as $$
    select (d + make_interval(mins => minute_of_day)) at time zone 'Asia/Ho_Chi_Minh'
$$;

-- At least two digits; lpad alone would cut longer numbers.
create function demo.padded(n integer) returns text language sql immutable as $$
    select lpad(n::text, greatest(2, length(n::text)), '0')
$$;
