-- On which notice of an authority a case was accepted, and what it asked for (Luật TGPL 2017 Đ31 k3; TTLT 10/2018 Đ3 k4): kept with
-- the case, so that a standing that was written down wrongly gives the appointment that should have run from the beginning.
alter table casework.legal_aid_case
    add column notice_at   timestamptz,
    add column notice_duty text check (notice_duty in ('ACCEPT_AT_ONCE', 'APPOINT_AT_ONCE', 'APPOINT_IN_DAYS')),
    add check ((notice_at is null) = (notice_duty is null));

update casework.legal_aid_case c
   set notice_at = coalesce(r.notified_at, r.received_at),
       notice_duty = case when a.urgent_ground = 'NOTIFIED' then 'ACCEPT_AT_ONCE'
                          when a.urgent_ground is null then 'APPOINT_IN_DAYS'
                          else 'APPOINT_AT_ONCE' end
  from intake.request r
  join intake.request_acceptance a on a.request_id = r.id
 where r.id = c.request_id and r.channel = 'AUTHORITY';
