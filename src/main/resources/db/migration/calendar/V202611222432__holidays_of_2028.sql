-- The days off of 2028 as the law lets expect them (BLLĐ 2019 Đ111 k3, Đ112; NQ 28/2026/QH16): the days of Tết, and the day beside
-- the national day, are fixed by a yearly notice that is still to come, and of days in exchange nothing is known. What somebody
-- entered already stays.
insert into calendar.special_day (id, day, kind, label, source, certainty, version)
select gen_random_uuid(), day::date, 'HOLIDAY', label, source, certainty, 0 from (values
    ('2028-01-03', 'Nghỉ bù Tết Dương lịch (01/01 là thứ Bảy)', 'BLLĐ 2019 Đ111 k3, Đ112', 'UNCONFIRMED'),
    ('2028-01-24', 'Tết Nguyên đán', 'Dự kiến: mùng 1 là thứ Tư 26/01/2028, như năm 2025 có cùng thứ; chờ thông báo chính thức', 'UNCONFIRMED'),
    ('2028-01-25', 'Tết Nguyên đán', 'Dự kiến: mùng 1 là thứ Tư 26/01/2028, như năm 2025 có cùng thứ; chờ thông báo chính thức', 'UNCONFIRMED'),
    ('2028-01-26', 'Tết Nguyên đán', 'Dự kiến: mùng 1 là thứ Tư 26/01/2028, như năm 2025 có cùng thứ; chờ thông báo chính thức', 'UNCONFIRMED'),
    ('2028-01-27', 'Tết Nguyên đán', 'Dự kiến: mùng 1 là thứ Tư 26/01/2028, như năm 2025 có cùng thứ; chờ thông báo chính thức', 'UNCONFIRMED'),
    ('2028-01-28', 'Tết Nguyên đán', 'Dự kiến: mùng 1 là thứ Tư 26/01/2028, như năm 2025 có cùng thứ; chờ thông báo chính thức', 'UNCONFIRMED'),
    ('2028-04-04', 'Giỗ Tổ Hùng Vương', 'BLLĐ 2019 Đ112', 'CONFIRMED'),
    ('2028-05-01', 'Ngày Quốc tế lao động', 'BLLĐ 2019 Đ112', 'CONFIRMED'),
    ('2028-05-02', 'Nghỉ bù Ngày Chiến thắng (30/4 là Chủ nhật)', 'BLLĐ 2019 Đ111 k3, Đ112', 'UNCONFIRMED'),
    ('2028-09-01', 'Quốc khánh (ngày liền kề)', 'Dự kiến; chờ thông báo chính thức', 'UNCONFIRMED'),
    ('2028-09-04', 'Nghỉ bù Quốc khánh (02/9 là thứ Bảy)', 'BLLĐ 2019 Đ111 k3, Đ112', 'UNCONFIRMED'),
    ('2028-11-24', 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16', 'SECONDARY_SOURCE')
) as rows (day, label, source, certainty)
on conflict (day) do nothing;
