-- Whoever was replaced in a case owes nothing in it any more: what he was to see to himself falls with his part in it.
update duties.duty d
   set state = 'DROPPED', drop_reason = 'Người thực hiện đã được thay thế trong vụ việc nên việc này không còn phải làm.',
       settled_at = now(), version = d.version + 1
 where d.state = 'OPEN' and d.responsible = 'EXECUTOR'
   and exists (select 1 from casework.assignment a
                where a.case_id = d.case_id and a.practitioner_id = d.executor_id and a.ended_at is not null)
   and not exists (select 1 from casework.assignment a
                    where a.case_id = d.case_id and a.practitioner_id = d.executor_id and a.ended_at is null);
