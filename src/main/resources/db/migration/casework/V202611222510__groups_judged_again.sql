-- Whoever is helped though none of his groups takes him in by what was corrected since, or nobody can tell any more: a head
-- decides (Luật TGPL 2017 Đ37 k1 a, k3). Without a person it is the principal beneficiary. The case goes on meanwhile.
create table casework.group_review (
    id         uuid        primary key,
    case_id    uuid        not null references casework.legal_aid_case,
    person_id  uuid        references people.person,
    arisen_at  timestamptz not null,
    ended_at   timestamptz,
    -- KEPT: he is helped on, by a decision; TAKEN_IN: what was corrected later put him into one of his groups again
    outcome    text        check (outcome in ('KEPT', 'TAKEN_IN')),
    ground     text        check (ground in ('OF_GROUP', 'LOST_LATER')),
    group_code text,
    reason     text,
    ended_by   uuid        references identity.account,
    check ((ended_at is null) = (outcome is null)),
    check ((outcome is not distinct from 'KEPT') = (ground is not null)),
    check ((ground is null) = (reason is null)),
    check (group_code is null or ground = 'OF_GROUP')
);

-- one at a time of each; the work list reads the open ones
create unique index group_review_open on casework.group_review (case_id, person_id) nulls not distinct where ended_at is null;
create index group_review_case on casework.group_review (case_id);

insert into casework.group_review (id, case_id, person_id, arisen_at)
select gen_random_uuid(), last.case_id, last.person_id, last.corrected_at
  from (select distinct on (r.case_id, r.person_id) r.case_id, r.person_id, r.corrected_at, r.after_outside
          from casework.residence_correction r order by r.case_id, r.person_id, r.corrected_at desc, r.id desc) last
 where last.after_outside;
