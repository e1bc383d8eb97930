-- Why somebody who joins a case is somebody else than those helped there whom he is like; null where he is like nobody.
alter table casework.further_beneficiary
    add column apart_reason text;
