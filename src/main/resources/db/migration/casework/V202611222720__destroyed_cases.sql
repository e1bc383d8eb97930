-- When what a case told of people was destroyed after its time; numbers, days and codes stay, and nothing is done with it any more.
alter table casework.legal_aid_case add column erased_at timestamptz;
