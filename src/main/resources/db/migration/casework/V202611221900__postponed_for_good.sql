-- A session that was postponed will not be held any more: cancelled for good, with the day of the notice and the reason.
alter table casework.hearing
    add column dropped_told_on  date,
    add column dropped_reason   text,
    add column dropped_at       timestamptz,
    add column dropped_by       uuid,
    add constraint hearing_dropped check (num_nonnulls(dropped_told_on, dropped_reason, dropped_at, dropped_by) in (0, 4)),
    add constraint hearing_dropped_when_postponed check (dropped_at is null or called_off = 'POSTPONED');
