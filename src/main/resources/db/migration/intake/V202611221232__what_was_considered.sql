-- Who looked through the groups of Luật TGPL 2017 Đ7 and found none says so; until then no group is merely not chosen yet.
alter table intake.request add column no_group_applies boolean not null default false;
-- Victim of trafficking, or somebody who accompanies one (Đ7 k6a); null when it was not told.
alter table intake.request add column claimed_as text check (claimed_as in ('VICTIM', 'COMPANION'));
