-- How long after its sending the sender of a referral was told to expect an answer, as the table of periods said that day: a later
-- change of the table does not change what was promised. None for a request that was passed on.
alter table referrals.referral
    add column promised_unit   text check (promised_unit in ('AT_ONCE', 'HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS')),
    add column promised_amount integer check (promised_amount >= 0);
update referrals.referral r
   set promised_unit = t.unit, promised_amount = t.amount
  from (select f.id, p.unit, p.amount
          from referrals.referral f
          join lateral (select p.unit, p.amount from calendar.period p
                         where p.code = 'D9'
                         order by p.valid_from <= (f.sent_at at time zone 'Asia/Ho_Chi_Minh')::date desc,
                                  case when p.valid_from <= (f.sent_at at time zone 'Asia/Ho_Chi_Minh')::date then p.valid_from end desc,
                                  p.valid_from
                         limit 1) p on true) t
 where t.id = r.id and r.transferred_request_id is null;
alter table referrals.referral
    add constraint referral_promised check (
        (transferred_request_id is null) = (promised_unit is not null) and (promised_unit is null) = (promised_amount is null));
