-- A request that its person took back before it was decided (Luật TGPL Đ8; TT 12/2018 Đ9 k2).
create table intake.request_withdrawal (
    request_id      uuid primary key references intake.request,
    withdrawn_at    timestamptz not null,
    noted_by        uuid        not null,
    reason          text        not null,
    legal_reference text        not null
);
