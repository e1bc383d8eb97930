-- A verification may end without an answer: whoever asked withdrew it, or the case that asked for it ended.
alter table casework.verification
    add column ended_as   text,
    -- Why it was withdrawn; whoever is asked reads it.
    add column end_reason text,
    add column ended_at   timestamptz,
    add column ended_by   uuid,
    add constraint verification_ended_as check (ended_as in ('WITHDRAWN', 'CASE_ENDED')),
    add constraint verification_end check ((ended_as is null) = (ended_at is null) and (ended_as is null) = (ended_by is null)
                                           and (end_reason is not null) = coalesce(ended_as = 'WITHDRAWN', false)),
    add constraint verification_answer_or_end check (ended_as is null or result is null);
