-- The history of an archived case tells its shelf, also once the case is opened again.
update casework.case_step s
   set reason = c.shelf_mark
  from casework.legal_aid_case c
 where c.id = s.case_id and s.action = 'ARCHIVE' and s.reason is null and c.shelf_mark is not null;
