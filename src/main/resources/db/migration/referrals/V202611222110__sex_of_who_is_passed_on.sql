-- The form of the centre a request is passed to begins with the sex; its page says it as well.
alter table referrals.referral
    add column sex text check (sex in ('MALE', 'FEMALE')),
    add constraint referral_sex_of_transfer check (sex is null or transferred_request_id is not null);
