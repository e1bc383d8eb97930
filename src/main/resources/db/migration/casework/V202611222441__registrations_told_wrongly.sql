-- A registration that was told wrongly stays as it was told, withdrawn; what is told instead is a row of its own.
alter table casework.registration
    add column withdrawn_at      timestamptz,
    add column withdrawn_by      uuid,
    add column withdrawal_reason text,
    -- The letter in the place of which it was told, and why.
    add column corrects          uuid,
    add column correction_reason text,
    add constraint registration_withdrawn check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawal_reason) in (0, 3)),
    add constraint registration_corrects check ((corrects is null) = (correction_reason is null));
