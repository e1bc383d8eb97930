-- Whoever stands in the matter and reads like its executor was looked at and is somebody else, as the note of the check tells
-- (Luật TGPL 2017 Đ25 k2 b).
alter table people.party_check
    add column told_apart boolean not null default false check (not told_apart or note is not null);
