-- The day on which the notice of a session came may be told of any session, not only of one in the place of another (TTLT
-- 10/2018 Đ9 k3). Null: the day of entry stands for it.
alter table casework.hearing drop constraint hearing_follows_when_told,
    add constraint hearing_follows_when_told check (follows is null or told_on is not null);
