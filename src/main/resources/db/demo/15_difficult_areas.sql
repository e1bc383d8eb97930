-- Made-up periods, so that the rule of residence in an especially difficult area can be tried.
insert into catalog.difficult_area (commune_code, valid_from, valid_to, source)
select code, date '2025-07-01', null, 'Dữ liệu tập dùng' from catalog.commune
where code in ('66-ea-sup', '66-ia-lop', '66-buon-don', '66-yang-mao', '66-nam-ka', '66-dak-lieng', '66-cu-m-ta');

-- Made-up villages, so that the question for the village can be tried.
insert into catalog.difficult_village (id, commune_code, name, valid_from, source) values
    ('00000000-0000-7000-8000-000000002111', '66-dur-kmal', 'Buôn Ví Dụ Một', '2025-07-01', 'Dữ liệu tập dùng, thôn buôn ví dụ'),
    ('00000000-0000-7000-8000-000000002112', '66-dur-kmal', 'Thôn Ví Dụ 2', '2025-07-01', 'Dữ liệu tập dùng, thôn buôn ví dụ'),
    ('00000000-0000-7000-8000-000000002113', '66-song-hinh', 'Buôn Ví Dụ Ba', '2025-07-01', 'Dữ liệu tập dùng, thôn buôn ví dụ');
