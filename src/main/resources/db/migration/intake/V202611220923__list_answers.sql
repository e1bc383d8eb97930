-- Answers carry the scope of their request, so that the list of them walks one index whoever reads it.
alter table intake.simple_answer
    add column centre_id     uuid,
    add column province_code text;
update intake.simple_answer a
   set centre_id = r.centre_id, province_code = r.province_code
  from intake.request r
 where r.id = a.request_id;
alter table intake.simple_answer
    alter column centre_id set not null,
    alter column province_code set not null;

create index simple_answer_order on intake.simple_answer (answered_at desc, request_id desc);
create index simple_answer_office on intake.simple_answer (office_id, answered_at desc, request_id desc);
create index simple_answer_centre on intake.simple_answer (centre_id, answered_at desc, request_id desc);
create index simple_answer_province on intake.simple_answer (province_code, answered_at desc, request_id desc);
