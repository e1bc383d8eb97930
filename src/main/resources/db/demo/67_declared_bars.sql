-- Whoever was entrusted with a criminal case was asked whether anything bars him; of three who work now nobody asked yet.
insert into casework.bar_declaration (id, assignment_id, declared_at, declared_by)
select demo.id_at(a.assigned_at), a.id, a.assigned_at, a.assigned_by
  from casework.assignment a
  join casework.legal_aid_case c on c.id = a.case_id
 where c.form_of_aid = 'LITIGATION' and c.field_code = 'CRIMINAL'
   and a.id not in (select o.id from casework.assignment o
                      join casework.legal_aid_case x on x.id = o.case_id
                     where x.state = 'IN_PROGRESS' and x.form_of_aid = 'LITIGATION' and x.field_code = 'CRIMINAL' and o.ended_at is null
                     order by o.assigned_at limit 3);
