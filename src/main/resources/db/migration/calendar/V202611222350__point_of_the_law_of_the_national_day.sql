-- The day beside the national day is of BLLĐ 2019 Đ112 k1 điểm đ; điểm e is the day of the Hùng kings. A row that somebody edited
-- since says what he wrote.
update calendar.special_day set source = replace(source, 'Đ112 k1e', 'Đ112 k1 điểm đ')
 where version = 0 and kind = 'HOLIDAY' and label = 'Quốc khánh (ngày liền kề)'
   and (day, source) in (
       ('2024-09-03', 'BLLĐ 2019 Đ112 k1e; ngày liền kề theo thông báo hằng năm'),
       ('2025-09-01', 'BLLĐ 2019 Đ112 k1e; thông báo lịch nghỉ năm 2025'),
       ('2026-09-01', 'BLLĐ 2019 Đ112 k1e; thông báo lịch nghỉ năm 2026'));
