-- What a case is about was written down wrongly, or has changed while it runs: what stood before and stands now, since when, why and
-- by whom.
create table casework.matter_correction (
    id               uuid        primary key,
    case_id          uuid        not null references casework.legal_aid_case,
    before_field     text        not null,
    before_status    text,
    before_stage     text,
    before_authority text,
    after_field      text        not null,
    after_status     text,
    after_stage      text,
    after_authority  text,
    since            text        not null check (since in ('ACCEPTANCE', 'NOW')),
    reason           text        not null,
    group_note       text,
    corrected_at     timestamptz not null,
    corrected_by     uuid        not null
);
create index matter_correction_case on casework.matter_correction (case_id);
