-- A wording in force that was entered wrongly is corrected from a day on: another wording takes its place, and what was
-- decided before rests on the one of its day.
alter table catalog.law_version
    -- Of which wording it was made; null: came with the application, or was drafted before this was kept.
    add column copied_from uuid,
    -- Why the other one is corrected; null: it is a wording of its own.
    add column correction_reason text,
    add check (correction_reason is null or copied_from is not null);
