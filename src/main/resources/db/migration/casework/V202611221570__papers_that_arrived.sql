-- Papers that came after an acceptance at once, by the day on which they came (TT 12/2018/TT-BTP Đ6 k2), each time they did;
-- what is owed still then, in words, null when nothing is.
create table casework.paper_arrival (
    id          uuid primary key,
    case_id     uuid        not null references casework.legal_aid_case,
    arrived_on  date        not null,
    still_owed  text check (still_owed <> ''),
    recorded_at timestamptz not null,
    recorded_by uuid -- null where it was noted before the case kept who did
);
create index paper_arrival_case on casework.paper_arrival (case_id, recorded_at);
create table casework.paper_arrived (
    arrival_id uuid not null references casework.paper_arrival,
    paper_code text not null,
    primary key (arrival_id, paper_code)
);
-- Until now the minute of noting stood for the day of arrival, and all papers for each of them.
insert into casework.paper_arrival (id, case_id, arrived_on, recorded_at)
select gen_random_uuid(), case_id, (met_at at time zone 'Asia/Ho_Chi_Minh')::date, met_at
  from casework.deadline
 where kind = 'MISSING_PAPERS' and met_at is not null;
