-- Who cannot be a defender has a part in the matter too (BLTTHS 2015 Đ72 k4).
alter table intake.request_party drop constraint request_party_role_check,
    add constraint request_party_role_check check (role in ('OPPOSING', 'RELATED', 'WITNESS', 'EXPERT', 'OFFICIAL'));
