-- Open appointments for whoever is held and of whom an authority told count from its notice, not from the acceptance (Luật TGPL
-- 2017 Đ31 k3). Met and lapsed ones stay as they were.
update casework.deadline d
   set started_at = coalesce(r.notified_at, r.received_at),
       due_at = coalesce(r.notified_at, r.received_at) + make_interval(hours => d.amount)
  from casework.legal_aid_case c
  join intake.request r on r.id = c.request_id
 where c.id = d.case_id and d.law = 'D8_HELD' and d.unit = 'AT_ONCE_WITHIN_HOURS' and r.channel = 'AUTHORITY'
   and d.met_at is null and d.lapsed_at is null and d.started_at = c.accepted_at;

-- One that gave way to a sooner period comes back by the notice as well.
update casework.deadline d
   set before_started_at = coalesce(r.notified_at, r.received_at)
  from casework.legal_aid_case c
  join intake.request r on r.id = c.request_id
 where c.id = d.case_id and d.before_law = 'D8_HELD' and r.channel = 'AUTHORITY'
   and d.met_at is null and d.lapsed_at is null and d.before_started_at = c.accepted_at;

update casework.legal_aid_case c
   set next_due_at = (select min(d.due_at) from casework.deadline d
                       where d.case_id = c.id and d.met_at is null and d.lapsed_at is null
                         and d.kind <> 'VERIFICATION_RESULT')
 where exists (select 1 from casework.deadline d
                where d.case_id = c.id and d.law = 'D8_HELD' and d.met_at is null and d.lapsed_at is null);
