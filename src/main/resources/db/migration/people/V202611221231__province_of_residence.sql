-- Where the commune of residence is not known, its province may be: enough to tell which centre is competent
-- (Luật TGPL 2017 Đ26 k1). That of a known commune is always the province of the commune.
alter table people.person add column residence_province_code text;
update people.person p set residence_province_code = c.province_code from catalog.commune c where c.code = p.commune_code;
