-- How the principal beneficiary stood in the proceedings on the day of acceptance, by which his groups are asked: corrected when it
-- had been written down wrongly or is shown by papers that came later, left when it changed since (Luật TGPL 2017 Đ37 k3).
alter table casework.legal_aid_case add column accepted_status_code text;

alter table casework.matter_correction
    alter column reason drop not null,
    drop constraint matter_correction_since_check,
    add constraint matter_correction_since_check check (since in ('ACCEPTANCE', 'NOW', 'PAPERS')),
    add check (reason is not null or since = 'PAPERS');

update casework.legal_aid_case c
   set accepted_status_code = coalesce(
           (select m.after_status from casework.matter_correction m
             where m.case_id = c.id and m.since = 'ACCEPTANCE' and m.before_status is distinct from m.after_status
             order by m.corrected_at desc, m.id desc limit 1),
           (select m.before_status from casework.matter_correction m
             where m.case_id = c.id order by m.corrected_at, m.id limit 1),
           c.procedural_status_code);
