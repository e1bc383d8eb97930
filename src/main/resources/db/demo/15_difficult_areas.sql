-- Made-up periods, so that the rule of residence in an especially difficult area can be tried.
insert into catalog.difficult_area (commune_code, valid_from, valid_to, source)
select code, date '2025-07-01', null, 'Dữ liệu tập dùng' from catalog.commune
where code in ('66-ea-sup', '66-ia-lop', '66-buon-don', '66-yang-mao', '66-nam-ka', '66-dak-lieng', '66-cu-m-ta');
