-- What a case asked for that ended since, or was reopened without its period, waits for nobody any more; nor does what reached
-- the centre that was asked.
with ended as (
    update casework.verification v
       set ended_as = 'CASE_ENDED', ended_at = greatest(e.closed_at, v.recorded_at), ended_by = e.closed_by, version = v.version + 1
      from casework.legal_aid_case c
      join lateral (select x.closed_at, x.closed_by from casework.closure x
                     where x.case_id = c.id order by x.closed_at desc, x.id desc limit 1) e on true
     where c.id = v.case_id and v.result is null
       and (c.state in ('CLOSED', 'HANDED_OVER', 'ARCHIVED')
            or not exists (select 1 from casework.deadline d
                            where d.case_id = c.id and d.kind = 'VERIFICATION_RESULT' and d.subject = v.id
                              and d.met_at is null and d.lapsed_at is null))
    returning v.id, v.ended_at, v.ended_by)
update casework.verification a
   set ended_as = 'CASE_ENDED', ended_at = e.ended_at, ended_by = e.ended_by, version = a.version + 1
  from ended e
 where a.origin_id = e.id and a.result is null;
