-- Suspension, archive and reopening; every change of state leaves its step.
alter table casework.legal_aid_case drop constraint legal_aid_case_state_check;
alter table casework.legal_aid_case
    add constraint legal_aid_case_state_check check (state in
        ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED', 'CLOSED', 'HANDED_OVER', 'ARCHIVED')),
    -- The day on which the case came to its state.
    add column state_since date,
    -- Where the archived file stands.
    add column shelf_mark text;

create table casework.case_step (
    id           uuid primary key,
    case_id      uuid        not null references casework.legal_aid_case,
    action       text        not null,
    from_state   text        not null,
    to_state     text        not null,
    effective_on date        not null,
    reason       text,
    taken_at     timestamptz not null,
    taken_by     uuid        not null,
    check (from_state <> to_state)
);
create index case_step_case on casework.case_step (case_id, taken_at);

-- A reopened case can be closed again: the earlier rows stay as history.
alter table casework.closure drop constraint closure_pkey,
    add column id uuid not null default gen_random_uuid() primary key,
    add column set_aside_at timestamptz;
create unique index closure_in_force on casework.closure (case_id) where set_aside_at is null;
alter table casework.file_handover drop constraint file_handover_pkey,
    add column id uuid not null default gen_random_uuid() primary key,
    add column set_aside_at timestamptz;
create unique index file_handover_in_force on casework.file_handover (case_id) where set_aside_at is null;

-- What stands on record already, told as steps.
insert into casework.case_step (id, case_id, action, from_state, to_state, effective_on, taken_at, taken_by)
select gen_random_uuid(), a.case_id, 'ASSIGN', 'ACCEPTED', 'ASSIGNED', a.decided_on, a.assigned_at, a.assigned_by
  from casework.assignment a;
insert into casework.case_step (id, case_id, action, from_state, to_state, effective_on, taken_at, taken_by)
select gen_random_uuid(), e.case_id, 'CLOSE', 'ASSIGNED', 'CLOSED', e.closed_on, e.closed_at, e.closed_by
  from casework.closure e;
insert into casework.case_step (id, case_id, action, from_state, to_state, effective_on, taken_at, taken_by)
select gen_random_uuid(), h.case_id, 'HAND_OVER', 'CLOSED', 'HANDED_OVER', h.handed_on, h.received_at, h.received_by
  from casework.file_handover h;
update casework.legal_aid_case c
   set state_since = coalesce((select max(s.effective_on) from casework.case_step s where s.case_id = c.id),
                              (c.accepted_at at time zone 'Asia/Ho_Chi_Minh')::date);
alter table casework.legal_aid_case alter column state_since set not null;
