-- Of which kind the body is with which somebody registered; null of registrations of before it was told, whose text stays.
alter table casework.registration add column authority_kind text
    check (authority_kind in ('INVESTIGATOR', 'ENTRUSTED_INVESTIGATOR', 'PROCURACY', 'COURT', 'ENFORCER'));
