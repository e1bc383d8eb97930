-- A session that never was: entered by mistake and taken off with its reason, which no court cancelled.
alter table casework.hearing drop constraint hearing_called_off_check;
alter table casework.hearing
    add constraint hearing_called_off_check check (called_off in ('POSTPONED', 'CANCELLED', 'CASE_ENDED', 'MISTAKEN'));

-- A session that is entered later says itself which postponed one it takes the place of; the day of its notice may be unknown. One
-- that was entered by mistake takes no place.
alter table casework.hearing drop constraint hearing_follows_when_told;
drop index casework.hearing_follows;
create unique index hearing_follows on casework.hearing (follows)
    where follows is not null and called_off is distinct from 'MISTAKEN';

-- Until now any session that was entered after a postponement took its place: each takes the place of the latest one before it.
update casework.hearing n
   set follows = p.postponed
  from (select distinct on (h.id) h.id as postponed, l.id as later
          from casework.hearing l
          join lateral (select x.id from casework.hearing x
                         where x.case_id = l.case_id and x.called_off = 'POSTPONED' and x.dropped_at is null
                           and x.called_off_at < l.recorded_at
                           and not exists (select 1 from casework.hearing f where f.follows = x.id)
                         order by x.called_off_at desc, x.id limit 1) h on true
         where l.follows is null
         order by h.id, l.recorded_at, l.id) p
 where n.id = p.later;
