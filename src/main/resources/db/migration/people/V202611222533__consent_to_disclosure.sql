-- What somebody consented to: to whom, what, what for, given how and when, until when; withdrawn, never deleted.
create table people.disclosure_consent (
    id               uuid primary key,
    person_id        uuid        not null references people.person,
    recipient        text        not null,
    content          text        not null,
    purpose          text        not null,
    given_as         text        not null check (given_as in ('WRITTEN', 'ORAL', 'REPRESENTATIVE')),
    witness          text,
    given_on         date        not null,
    valid_until      date,
    recorded_at      timestamptz not null,
    recorded_by      uuid        not null,
    withdrawn_on     date,
    withdrawn_reason text,
    withdrawn_at     timestamptz,
    withdrawn_by     uuid,
    check (given_as = 'WRITTEN' or witness is not null),
    check (valid_until >= given_on),
    check (num_nonnulls(withdrawn_on, withdrawn_at, withdrawn_by) in (0, 3)),
    check (withdrawn_on >= given_on)
);
create index disclosure_consent_of_person on people.disclosure_consent (person_id, recorded_at desc, id desc);

-- To whom data of a person left, and on what that rests: his consent or a ground of law.
create table people.disclosure (
    id           uuid primary key,
    person_id    uuid        not null references people.person,
    recipient    text        not null,
    consent_id   uuid references people.disclosure_consent,
    ground_code  text,
    disclosed_at timestamptz not null,
    disclosed_by uuid        not null,
    check (num_nonnulls(consent_id, ground_code) = 1)
);
create index disclosure_of_person on people.disclosure (person_id, disclosed_at desc, id desc);
