-- What somebody who joins a case rests on is his own: whether the matter is connected with what makes him entitled (NĐ 162/2025/NĐ-CP
-- Đ21), when a procedural authority told of him (Luật TGPL 2017 Đ31 k3), the groups he belongs to beside the principal one, and
-- what he handed in beside the papers that prove them (Đ29 k1 điểm a, c). Null where nobody was asked.
alter table casework.further_beneficiary
    add column connected_matter  boolean,
    add column notified_at       timestamptz,
    add column application_shown boolean,
    add column documents_shown   boolean,
    add column documents_told    text;
create table casework.joined_group (
    case_id    uuid not null references casework.legal_aid_case,
    person_id  uuid not null references people.person,
    group_code text not null,
    primary key (case_id, person_id, group_code)
);
create index joined_group_group on casework.joined_group (group_code, case_id);
