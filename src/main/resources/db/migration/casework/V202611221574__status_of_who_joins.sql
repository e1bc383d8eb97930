-- Of who joins a case: his procedural status as it was told, on which ground he is helped though papers are owed (Luật TGPL
-- 2017 Đ30 k4), and which those are. Who joined before this was kept has none of them.
alter table casework.further_beneficiary
    add column status_code  text,
    add column urgent_ground text,
    add column papers_owed   text,
    add constraint further_beneficiary_owed check (papers_owed is null or urgent_ground is not null);
