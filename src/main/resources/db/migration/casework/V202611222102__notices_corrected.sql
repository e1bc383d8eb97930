-- When an authority told of somebody was written down wrongly: what stood before and stands now, why and by whom. The appointment
-- is awaited from what stands now (Luật TGPL 2017 Đ31 k3), which the request tells, too.
create table casework.notice_correction (
    id           uuid        primary key,
    case_id      uuid        not null references casework.legal_aid_case,
    before_told  timestamptz not null,
    after_told   timestamptz not null,
    reason       text        not null,
    corrected_at timestamptz not null,
    corrected_by uuid        not null,
    check (before_told <> after_told)
);
create index notice_correction_case on casework.notice_correction (case_id);
