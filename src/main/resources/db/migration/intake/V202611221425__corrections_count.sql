-- A correction raises the version of its request, be it of the people who stand in it alone.
alter table intake.request add column corrections integer not null default 0;
