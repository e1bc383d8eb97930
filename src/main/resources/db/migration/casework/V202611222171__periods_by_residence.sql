-- A period for papers that became another one because the residence on record was corrected: twice as long for who lives in an
-- especially difficult area (TT 12/2018/TT-BTP Đ6 k2). When it ended before and ends now, and who corrected the residence.
create table casework.residence_recount (
    id          uuid        primary key,
    case_id     uuid        not null references casework.legal_aid_case,
    deadline_id uuid        not null references casework.deadline,
    difficult   boolean     not null,
    before_due  timestamptz not null,
    after_due   timestamptz not null,
    counted_at  timestamptz not null,
    counted_by  uuid        not null
);
create index residence_recount_case on casework.residence_recount (case_id);
