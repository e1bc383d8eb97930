-- Advice may be answered later as agreed (Luật TGPL 2017 Đ32 k2). The law sets no bound; one on record keeps out a day nobody meant.
insert into calendar.period_line (code) values ('D14_AGREED');

insert into calendar.period (code, valid_from, unit, amount, article, certainty, source, entered_at)
select code, date '2018-01-01', unit, amount, article, certainty, 'Kèm theo phần mềm', timestamptz '2026-11-23 00:00+07'
  from (values
    ('D14_AGREED', 'MONTHS', 12, 'Luật TGPL 2017 Đ32 k2', 'OUR_READING')) as shipped (code, unit, amount, article, certainty);
