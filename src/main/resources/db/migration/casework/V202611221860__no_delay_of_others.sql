-- That another province keeps a case waiting is no delay of that case: its next deadline is one of the centre's own.
update casework.legal_aid_case c
   set next_due_at = (select min(d.due_at) from casework.deadline d
                       where d.case_id = c.id and d.met_at is null and d.lapsed_at is null
                         and d.kind <> 'VERIFICATION_RESULT')
 where exists (select 1 from casework.deadline v
                where v.case_id = c.id and v.kind = 'VERIFICATION_RESULT' and v.met_at is null and v.lapsed_at is null);
