-- A session that was announced and not held: postponed, cancelled, or left over by the end of its case.
alter table casework.hearing
    add column called_off           text check (called_off in ('POSTPONED', 'CANCELLED', 'CASE_ENDED')),
    -- Day of the notice.
    add column called_off_told_on   date,
    add column called_off_reason    text,
    add column called_off_at        timestamptz,
    add column called_off_by        uuid,
    -- The postponed session that this one takes the place of, and the day on which its date became known.
    add column follows              uuid references casework.hearing,
    add column told_on              date,
    add constraint hearing_called_off check (num_nonnulls(called_off, called_off_told_on, called_off_at, called_off_by) in (0, 4)),
    add constraint hearing_called_off_reason check (called_off_reason is not null or called_off is null or called_off = 'CASE_ENDED'),
    add constraint hearing_held_or_called_off check (outcome is null or called_off is null),
    add constraint hearing_follows_when_told check ((follows is null) = (told_on is null));
create unique index hearing_follows on casework.hearing (follows) where follows is not null;
