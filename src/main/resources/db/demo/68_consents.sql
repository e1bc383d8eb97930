-- The beneficiary who is reached through others lets the commune know how his matter stands; one consent was taken back.
insert into people.disclosure_consent (id, person_id, recipient, content, purpose, given_as, witness, given_on, recorded_at, recorded_by,
                                       withdrawn_on, withdrawn_reason, withdrawn_at, withdrawn_by)
select demo.id_at(p.created_at + make_interval(mins => d.n)), p.id, d.recipient, d.content, d.purpose, d.given_as, d.witness,
       (p.created_at at time zone 'Asia/Ho_Chi_Minh')::date, p.created_at, p.created_by,
       case when d.n = 2 then (p.created_at at time zone 'Asia/Ho_Chi_Minh')::date end, case when d.n = 2 then 'Đổi ý' end,
       case when d.n = 2 then p.created_at end, case when d.n = 2 then p.created_by end
  from (select * from people.person where centre_id = '00000000-0000-7000-8000-000000006601' order by created_at desc, id limit 1) p,
       (values (1, 'Ủy ban nhân dân xã nơi cư trú', 'Việc thụ lý và kết quả, không có nội dung vụ việc', 'xã biết để hỗ trợ', 'WRITTEN', null),
               (2, 'Hội Liên hiệp Phụ nữ xã', 'Họ tên, cách liên hệ', 'Hội đến thăm hỏi', 'ORAL', 'Trưởng thôn'))
       as d (n, recipient, content, purpose, given_as, witness);
