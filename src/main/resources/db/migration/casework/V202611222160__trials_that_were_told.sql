-- A day of a trial that was told with the request stays in mind until a session of that day is entered, or somebody says why there
-- is none.
create table casework.trial_not_held (
    case_id     uuid        not null references casework.legal_aid_case,
    trial_on    date        not null,
    reason      text        not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    primary key (case_id, trial_on)
);

create view casework.trial_awaited as
select c.id as case_id, q.hearing_on as trial_on
  from casework.legal_aid_case c
  join intake.request q on q.id = c.request_id and q.hearing_on is not null
 where c.form_of_aid = 'LITIGATION' and c.state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')
   and not exists (select 1 from casework.hearing h
                    where h.case_id = c.id and h.called_off is distinct from 'MISTAKEN'
                      and (h.starts_at at time zone 'Asia/Ho_Chi_Minh')::date = q.hearing_on)
   and not exists (select 1 from casework.trial_not_held n where n.case_id = c.id and n.trial_on = q.hearing_on);
