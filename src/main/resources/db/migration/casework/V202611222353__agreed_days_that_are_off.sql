-- A day that was agreed on and is off ends with the next working day (BLDS 2015 Đ148 k5). Met and lapsed ones stay as they were.
update casework.deadline d
   set due_at = (select min(g.day) + interval '1 day'
                   from generate_series(d.agreed_until::timestamp, d.agreed_until + interval '60 days', interval '1 day') g (day)
                   left join calendar.special_day s on s.day = g.day::date
                  where coalesce(s.kind = 'SWAPPED_WORK', false)
                     or s.kind is null and extract(isodow from g.day) < 6) at time zone 'Asia/Ho_Chi_Minh'
 where d.agreed_until is not null and d.met_at is null and d.lapsed_at is null;

update casework.legal_aid_case c
   set next_due_at = (select min(d.due_at) from casework.deadline d
                       where d.case_id = c.id and d.met_at is null and d.lapsed_at is null
                         and d.kind <> 'VERIFICATION_RESULT')
 where exists (select 1 from casework.deadline d
                where d.case_id = c.id and d.agreed_until is not null and d.met_at is null and d.lapsed_at is null);
