-- How near the end of a limitation period, or a hearing, makes a request one that is accepted at once though papers are
-- missing: strictly fewer working days than this are left (TT 12/2018 Đ6 k1 điểm a, b).
insert into calendar.period_line (code) values
    ('D33'),
    ('D33_HEARING');

insert into calendar.period (code, valid_from, unit, amount, article, certainty, source, entered_at)
select code, date '2018-01-01', unit, amount, article, certainty, 'Kèm theo phần mềm', timestamptz '2026-11-22 00:00+07'
  from (values
    ('D33', 'WORKING_DAYS', 5, 'Luật TGPL 2017 Đ30 k4; TT 12/2018/TT-BTP Đ6 k1 điểm a', 'CONFIRMED'),
    ('D33_HEARING', 'WORKING_DAYS', 5, 'Luật TGPL 2017 Đ30 k4; TT 12/2018/TT-BTP Đ6 k1 điểm b', 'CONFIRMED')) as shipped (code, unit, amount, article, certainty);
