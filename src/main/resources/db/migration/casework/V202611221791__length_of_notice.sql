-- How many days before a session it had to be announced, and in the shortened procedure, as the law stood on the day on which its
-- date became known (TTLT 10/2018 Đ9 k3): a later change of the table of periods does not judge it anew.
alter table casework.hearing
    add column notice_days           integer check (notice_days >= 0),
    add column notice_days_shortened integer check (notice_days_shortened >= 0);
update casework.hearing h
   set notice_days = (
            select p.amount from calendar.period p
             where p.code = 'D21'
             order by p.valid_from <= k.day desc, case when p.valid_from <= k.day then p.valid_from end desc, p.valid_from
             limit 1),
       notice_days_shortened = (
            select p.amount from calendar.period p
             where p.code = 'D21_SUMMARY'
             order by p.valid_from <= k.day desc, case when p.valid_from <= k.day then p.valid_from end desc, p.valid_from
             limit 1)
  from (select id, coalesce(told_on, (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) as day from casework.hearing) k
 where k.id = h.id;
alter table casework.hearing
    alter column notice_days set not null,
    alter column notice_days_shortened set not null;
