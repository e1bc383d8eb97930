-- Where somebody resided on the day on which he was accepted or joined was written down wrongly: what was told before and is told
-- now, why and by whom. What is owed since stands in still_owed where papers of that person were awaited then.
create table casework.residence_correction (
    id               uuid        primary key,
    case_id          uuid        not null references casework.legal_aid_case,
    person_id        uuid        references people.person,
    before_kind      text        constraint correction_before_kind check (before_kind in ('DIFFICULT', 'SHOWN', 'ORDINARY')),
    before_commune   text,
    before_village   text,
    before_shown_by  text,
    after_kind       text        constraint correction_after_kind check (after_kind in ('DIFFICULT', 'SHOWN', 'ORDINARY')),
    after_commune    text        not null,
    after_village    text,
    after_shown_by   text,
    compared         boolean     not null,
    before_outside   boolean     not null,
    after_outside    boolean     not null,
    papers_awaited   boolean     not null,
    still_owed       text,
    reason           text        not null,
    corrected_at     timestamptz not null,
    corrected_by     uuid        not null
);
create index residence_correction_case on casework.residence_correction (case_id);
comment on column casework.residence_correction.person_id is 'who joined the case, null for the principal beneficiary';
comment on column casework.residence_correction.before_outside is 'none of his groups took him in, before';
