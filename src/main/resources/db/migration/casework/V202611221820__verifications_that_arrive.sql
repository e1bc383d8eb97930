-- A verification asked of a centre on record stands there at once as one that another province asks for, tied to the request
-- of the case; what the asking case is about stays where it is.
alter table casework.verification
    add column to_centre_id uuid references offices.office,
    add column origin_id    uuid references casework.verification,
    -- The asking centre noted an answer that reached it on paper; its words stand with the case alone.
    add column by_letter    boolean not null default false,
    add constraint verification_sent check (to_centre_id is null or case_id is not null),
    add constraint verification_arrived check (origin_id is null or case_id is null),
    add constraint verification_by_letter check (not by_letter or (origin_id is not null and result = ''));
create unique index verification_origin on casework.verification (origin_id) where origin_id is not null;

-- Who asked is reminded of the day by which he is answered (Luật TGPL 2017 Đ34 k2). What was asked before that was kept gets
-- its period from the day on which it was asked, as long as the table of periods says of that day, while its case is open.
with term as (
    select v.id, v.case_id, v.asked_on, t.unit, t.amount, t.article
      from casework.verification v
      join casework.legal_aid_case c on c.id = v.case_id and c.state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')
      join lateral (select p.unit, p.amount, p.article from calendar.period p
                     where p.code = 'D23'
                     order by p.valid_from <= v.asked_on desc, case when p.valid_from <= v.asked_on then p.valid_from end desc,
                              p.valid_from
                     limit 1) t on true
     where v.result is null
), begun as (
    insert into casework.deadline (id, case_id, kind, law, unit, amount, subject, started_at, due_at, legal_reference)
    select gen_random_uuid(), t.case_id, 'VERIFICATION_RESULT', 'D23', t.unit, t.amount, t.id,
           t.asked_on::timestamp at time zone 'Asia/Ho_Chi_Minh',
           case t.unit
               when 'AT_ONCE' then t.asked_on::timestamp at time zone 'Asia/Ho_Chi_Minh'
               when 'HOURS' then (t.asked_on::timestamp at time zone 'Asia/Ho_Chi_Minh') + make_interval(hours => t.amount)
               else (last.day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' end,
           t.article
      from term t
      -- Days exclude the first day; days and months that end on a day off end on the next working day (BLDS 2015 Đ147, Đ148).
      cross join lateral (
            select max(w.day) as day
              from (select g::date as day
                      from generate_series(
                               (case t.unit
                                    when 'CALENDAR_DAYS' then t.asked_on + t.amount
                                    when 'MONTHS' then t.asked_on + make_interval(months => t.amount)
                                    else t.asked_on + 1 end)::timestamp,
                               (t.asked_on + make_interval(months => 3 + t.amount))::timestamp, interval '1 day') g
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
