-- By when the authority that cancels the registration of a defender tells of it: from then the centre has its own hours (D19).
insert into calendar.period_line (code) values ('D19_AUTHORITY');

insert into calendar.period (code, valid_from, unit, amount, article, certainty, source, entered_at)
select code, date '2018-01-01', unit, amount, article, certainty, 'Kèm theo phần mềm', timestamptz '2026-11-22 00:00+07'
  from (values
    ('D19_AUTHORITY', 'HOURS', 24, 'TTLT 10/2018 Đ6 k2, Đ15', 'CONFIRMED')) as shipped (code, unit, amount, article, certainty);
