-- Why a case that was reopened ended by the judgment, decision or withdrawal by which it had ended before, although nothing was done
-- since.
alter table casework.closure add column again_reason text;
