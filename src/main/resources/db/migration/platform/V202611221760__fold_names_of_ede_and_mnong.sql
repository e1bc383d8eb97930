-- As the Java twin: barred letters are plain ones, apostrophes are left out however they are written.
create or replace function public.vn_fold(input text) returns text
    language sql immutable strict parallel safe
return btrim(regexp_replace(
        lower(translate(regexp_replace(normalize(input, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐƀƁɃɓ''`´‘’ʼ', 'ddbbbb')
            collate "und-x-icu"),
        '[ \t\n\r\f\u000b\u0085\u2028\u2029\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]+', ' ', 'g'));
