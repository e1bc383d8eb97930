-- An act asks for nothing before it is in force: TTLT 10/2018 since 1/9/2018, TT 46/2019/TT-BCA since 2/12/2019, TT 02/2021/TT-BTP
-- since 10/7/2021, TT 09/2024/TT-BTP since 1/11/2024, TTLT 29/2025 since 31/12/2025. A line to which somebody entered an earlier
-- day stays as it is.
update calendar.period p
   set valid_from = f.first
  from (values
    ('D9', date '2018-09-01'),
    ('D9_URGENT', date '2018-09-01'),
    ('D9_ANSWER', date '2018-09-01'),
    ('D10', date '2018-09-01'),
    ('D17', date '2018-09-01'),
    ('D18', date '2018-09-01'),
    ('D19', date '2018-09-01'),
    ('D19_AUTHORITY', date '2018-09-01'),
    ('D20', date '2018-09-01'),
    ('D20_COURT', date '2018-09-01'),
    ('D21', date '2018-09-01'),
    ('D21_SUMMARY', date '2018-09-01'),
    ('D32_AUTHORITY', date '2018-09-01'),
    ('D22', date '2019-12-02'),
    ('D22_OTHER_PROVINCE', date '2019-12-02'),
    ('D29', date '2021-07-10'),
    ('P17', date '2024-11-01'),
    ('D31', date '2025-12-31')) as f (code, first)
 where p.code = f.code and p.valid_from = date '2018-01-01' and p.source = 'Kèm theo phần mềm' and p.entered_by is null
   and not exists (select 1 from calendar.period o
                    where o.code = p.code and o.valid_from > p.valid_from and o.valid_from <= f.first);
