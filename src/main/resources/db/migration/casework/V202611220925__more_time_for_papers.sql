-- An event beyond anybody's control that became known while papers were awaited: ten working days instead of five, from
-- the same beginning, once (TT 12/2018 Đ6 k2).
create table casework.paper_extension (
    id          uuid primary key,
    case_id     uuid        not null unique references casework.legal_aid_case,
    reason      text        not null,
    extended_at timestamptz not null,
    extended_by uuid        not null
);
