-- Whoever is held and of whom an authority told: an executor is appointed at once (Luật TGPL 2017 Đ31 k3), and within twelve
-- hours of the acceptance in any case (Đ31 k2).
alter table calendar.period
    drop constraint period_unit_check,
    add constraint period_unit_check check (unit in
        ('AT_ONCE', 'HOURS', 'AT_ONCE_WITHIN_HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS', 'NOT_STATED'));

insert into calendar.period_line (code) values ('D8_HELD');

insert into calendar.period (code, valid_from, unit, amount, article, certainty, source, entered_at)
select code, date '2018-01-01', unit, amount, article, certainty, 'Kèm theo phần mềm', timestamptz '2026-11-22 00:00+07'
  from (values
    ('D8_HELD', 'AT_ONCE_WITHIN_HOURS', 12, 'Luật TGPL 2017 Đ31 k2, k3', 'CONFIRMED')) as shipped (code, unit, amount, article, certainty);
