-- What the sender learns when the person has taken the request back.
alter table referrals.referral drop constraint referral_state_check;
alter table referrals.referral add constraint referral_state_check
    check (state in ('WAITING', 'TAKEN_UP', 'ACCEPTED', 'REFUSED', 'TRANSFERRED', 'ANSWERED', 'WITHDRAWN'));
