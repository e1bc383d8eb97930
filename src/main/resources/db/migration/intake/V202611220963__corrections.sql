-- What an open request said before a correction and what it says since, field by field in words.
create table intake.request_correction (
    id           uuid primary key,
    request_id   uuid        not null references intake.request,
    corrected_at timestamptz not null,
    corrected_by uuid        not null,
    changes      text        not null
);
create index request_correction_request on intake.request_correction (request_id);
