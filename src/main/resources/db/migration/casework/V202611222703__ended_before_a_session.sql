-- Why a case ended with its stage although a session or a trial of it lay ahead, null for every other end.
alter table casework.closure add column ahead_reason text;

-- The work list looks for refused and cancelled registrations among all; they are few.
create index registration_answer_lost on casework.registration_answer (registration_id) where outcome <> 'REGISTERED';
