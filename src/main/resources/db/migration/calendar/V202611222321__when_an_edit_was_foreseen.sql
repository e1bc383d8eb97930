-- When the effect of an edit was shown: what another edit moved since then was among it. Null where that is not known.
alter table calendar.day_edit add column foreseen_at timestamptz;
