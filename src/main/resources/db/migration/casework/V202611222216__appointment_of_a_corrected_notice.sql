-- When the appointment is due by the corrected moment of a notice, and when it was met, which it stays; null of earlier corrections.
alter table casework.notice_correction
    add column due_after timestamptz,
    add column met_at    timestamptz;
