-- A referral is asked for by words of a name or any part of its code.
alter table referrals.referral
    add column name_folded text not null generated always as (public.vn_fold(full_name)) stored;
create index referral_name_parts on referrals.referral using gin (name_folded gin_trgm_ops);
create index referral_code_parts on referrals.referral using gin (code gin_trgm_ops);
