-- Who joined a case under urgency before periods of those who join were kept has none for the papers he still owes
-- (TT 12/2018/TT-BTP Đ6 k2). He gets the one that began with his joining, as long as the table of periods says of that day;
-- only where papers are still owed, he is still helped and the case is open.
with recursive owing as (
    select b.case_id, b.person_id, b.added_at, (b.added_at at time zone 'Asia/Ho_Chi_Minh')::date as joined_on, p.commune_code
      from casework.further_beneficiary b
      join casework.legal_aid_case c on c.id = b.case_id and c.state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')
      join people.person p on p.id = b.person_id
      left join lateral (select a.id, a.still_owed from casework.paper_arrival a
                          where a.case_id = b.case_id and a.person_id = b.person_id
                          order by a.recorded_at desc, a.id desc limit 1) w on true
     where case when w.id is null then b.papers_owed else w.still_owed end is not null
       and not exists (select 1 from casework.beneficiary_end e where e.case_id = b.case_id and e.person_id = b.person_id)
       and not exists (select 1 from casework.deadline d
                        where d.case_id = b.case_id and d.kind = 'MISSING_PAPERS' and d.subject = b.person_id)
), place as (
    -- The code that stood on the day of joining for the place of his address.
    select o.case_id, o.person_id, o.joined_on, o.commune_code as code, 0 as step from owing o where o.commune_code is not null
    union all
    select l.case_id, l.person_id, l.joined_on, n.code, l.step + 1
      from place l
      join catalog.commune c on c.code = l.code and c.valid_to < l.joined_on
      join catalog.commune n on n.code = c.successor_code
     where l.step < 20
), standing as (
    select distinct on (case_id, person_id) case_id, person_id, code from place order by case_id, person_id, step desc
), line as (
    select o.*, case when exists (select 1 from standing s
                                    join catalog.difficult_area a on a.commune_code = s.code
                                   where s.case_id = o.case_id and s.person_id = o.person_id
                                     and o.joined_on between a.valid_from and coalesce(a.valid_to, 'infinity'))
                     then 'D3_DIFFICULT' else 'D3' end as law
      from owing o
), term as (
    select l.*, t.unit, t.amount, t.article
      from line l
      join lateral (select p.unit, p.amount, p.article from calendar.period p
                     where p.code = l.law
                     order by p.valid_from <= l.joined_on desc, case when p.valid_from <= l.joined_on then p.valid_from end desc,
                              p.valid_from
                     limit 1) t on true
), begun as (
    insert into casework.deadline (id, case_id, kind, law, unit, amount, subject, started_at, due_at, legal_reference)
    select gen_random_uuid(), t.case_id, 'MISSING_PAPERS', t.law, t.unit, t.amount, t.person_id, t.added_at,
           case t.unit
               when 'AT_ONCE' then t.added_at
               when 'HOURS' then t.added_at + make_interval(hours => t.amount)
               else (last.day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' end,
           t.article
      from term t
      -- Working days exclude the first day; days and months that end on a day off end on the next working day (BLDS 2015 Đ147, Đ148).
      cross join lateral (
            select max(w.day) as day
              from (select g::date as day
                      from generate_series(
                               (case t.unit
                                    when 'CALENDAR_DAYS' then t.joined_on + t.amount
                                    when 'MONTHS' then t.joined_on + make_interval(months => t.amount)
                                    else t.joined_on + 1 end)::timestamp,
                               (t.joined_on + make_interval(months => 3 + t.amount))::timestamp, interval '1 day') g
                     where coalesce((select s.kind = 'SWAPPED_WORK' from calendar.special_day s where s.day = g::date),
                                    extract(isodow from g) < 6)
                     order by g
                     limit case t.unit when 'WORKING_DAYS' then t.amount else 1 end) w) last
    returning case_id, due_at
)
update casework.legal_aid_case c
   set next_due_at = least(c.next_due_at, b.due_at)
  from (select case_id, min(due_at) as due_at from begun group by case_id) b
 where c.id = b.case_id;
