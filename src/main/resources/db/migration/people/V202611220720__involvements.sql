-- Who stands in which matter, of all requests and cases: what the check of the parties looks at.
create table people.involvement (
    id              uuid primary key,
    matter_kind     text    not null check (matter_kind in ('REQUEST', 'CASE')),
    matter_id       uuid    not null,
    -- The receipt of a request, the code of a case.
    matter_code     text    not null,
    office_id       uuid    not null references offices.office,
    centre_id       uuid    not null references offices.office,
    province_code   text    not null,
    field_code      text    not null,
    form_of_aid     text    not null check (form_of_aid in ('LITIGATION', 'OUT_OF_COURT_REPRESENTATION', 'ADVICE')),
    role            text    not null check (role in ('BENEFICIARY', 'REQUESTER', 'OPPOSING', 'RELATED', 'WITNESS', 'EXPERT',
                                                     'OFFICIAL', 'EXECUTOR')),
    person_id       uuid references people.person,
    practitioner_id uuid,
    full_name       text    not null,
    name_folded     text    not null generated always as (public.vn_fold(full_name)) stored,
    national_id     text,
    birth_year      integer,
    birth_date      date,
    phone           text,
    open            boolean not null,
    check ((role = 'EXECUTOR') = (practitioner_id is not null)),
    check (person_id is null or role = 'BENEFICIARY')
);
create index involvement_matter on people.involvement (matter_id, role);
create index involvement_name on people.involvement (name_folded, birth_year) where role in ('BENEFICIARY', 'OPPOSING');
create index involvement_national_id on people.involvement (national_id) where national_id is not null;
create index involvement_phone on people.involvement (phone) where phone is not null;
create index involvement_person on people.involvement (person_id) where person_id is not null;

-- Each check with what it found and how it was gone on with; rows are added, never changed.
create table people.party_check (
    id              uuid primary key,
    matter_kind     text        not null check (matter_kind in ('REQUEST', 'CASE')),
    matter_id       uuid        not null,
    occasion        text        not null check (occasion in ('INTAKE', 'PARTIES_CHANGED', 'ASSIGNMENT')),
    checked_at      timestamptz not null,
    checked_by      uuid        not null,
    practitioner_id uuid,
    -- The parties agreed in writing on one executor (Luật TGPL Đ25 k2 a).
    agreed_on       date,
    note            text
);
create index party_check_matter on people.party_check (matter_id, checked_at desc);

create table people.party_check_finding (
    check_id        uuid    not null references people.party_check,
    position        integer not null,
    ground          text    not null,
    subject_role    text    not null,
    subject_name    text    not null,
    likeness        text    not null,
    score           integer not null,
    -- The code of a matter of this centre, or the name of another centre, never more.
    place_name      text    not null,
    practitioner_id uuid,
    remedy          text    not null,
    legal_reference text    not null,
    primary key (check_id, position)
);
