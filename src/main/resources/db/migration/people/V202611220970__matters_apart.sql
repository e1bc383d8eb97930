-- Two cases with the same people on opposite sides that were decided to be different matters (Luật TGPL 2017 Đ25 k2 a).
create table people.matters_apart (
    id            uuid primary key,
    first_id      uuid        not null,
    second_id     uuid        not null check (first_id < second_id),
    reason        text        not null,
    told_at       timestamptz not null,
    told_by       uuid        not null,
    taken_back_at timestamptz,
    taken_back_by uuid,
    check (num_nonnulls(taken_back_at, taken_back_by) in (0, 2))
);
create unique index matters_apart_both on people.matters_apart (first_id, second_id) where taken_back_at is null;
create index matters_apart_second on people.matters_apart (second_id) where taken_back_at is null;

-- Whoever has an interest of his own beside the beneficiary is looked for too (BLTTHS 2015 Đ72 k5).
drop index people.involvement_name;
create index involvement_name on people.involvement (name_folded, birth_year)
    where role in ('BENEFICIARY', 'OPPOSING', 'RELATED');

alter table people.party_check drop constraint party_check_occasion_check,
    add constraint party_check_occasion_check check (occasion in ('INTAKE', 'PARTIES_CHANGED', 'ASSIGNMENT',
                                                                  'PERSON_CORRECTED', 'MATTERS_TOLD_APART'));

-- What keeps somebody from a case he performs.
create index party_check_finding_barring on people.party_check_finding (practitioner_id)
    where practitioner_id is not null and remedy in ('AGREEMENT', 'NONE');
