-- What is still to be told of sessions, however many were told of: the work lists ask for nothing else.
create index hearing_untold on casework.hearing (starts_at) where outcome is null and called_off is null;
