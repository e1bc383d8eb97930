-- Search and order of Vietnamese text; the Java twin is vn.tgpl.shared.VietnameseText.
create extension if not exists pg_trgm with schema public;

-- Lower case, no marks, d for the barred d, blanks collapsed and trimmed. Decomposed input gives the same.
create function public.vn_fold(input text) returns text
    language sql immutable strict parallel safe
return btrim(regexp_replace(
        lower(translate(regexp_replace(normalize(input, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd')
            collate "und-x-icu"),
        '[ \t\n\r\f\u000b\u0085\u2028\u2029\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]+', ' ', 'g'));

-- Given name, middle names, family name; marks stay for the collation "vi-x-icu".
create function public.vn_sort_key(input text) returns text
    language sql immutable strict parallel safe
return replace(regexp_replace(
        btrim(regexp_replace(lower(normalize(input, NFC) collate "und-x-icu"),
            '[ \t\n\r\f\u000b\u0085\u2028\u2029\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]+', ' ', 'g')),
        '^([^ ]+) (?:(.*) )?([^ ]+)$', '\3 \2 \1'), '  ', ' ');
