-- Periods that are to be kept at once and end with an hour; those that run keep what they were given.
alter table casework.deadline
    drop constraint deadline_unit_check,
    add constraint deadline_unit_check check (unit in
        ('AT_ONCE', 'HOURS', 'AT_ONCE_WITHIN_HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS'));
