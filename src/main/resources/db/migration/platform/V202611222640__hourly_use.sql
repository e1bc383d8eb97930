-- How much an account has looked up within an hour, and when it came to the end of what it may; kept for a month.
create table platform.hourly_use (
    account uuid not null,
    taking text not null check (taking in ('RECORD', 'SEARCH', 'LIST')),
    hour timestamptz not null,
    taken integer not null check (taken > 0),
    used_up_at timestamptz,
    primary key (account, taking, hour)
);
create index hourly_use_hour on platform.hourly_use (hour);
create index hourly_use_used_up on platform.hourly_use (used_up_at) where used_up_at is not null;
