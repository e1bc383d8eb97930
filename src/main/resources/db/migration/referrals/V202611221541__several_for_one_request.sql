-- A citizen may be sent by several agencies: his one request answers each of their referrals.
drop index referrals.referral_request;
create index referral_request on referrals.referral (request_id) where request_id is not null;

-- A citizen who cannot be reached, or who wants no legal aid: the sender hears it with the reason, and the referral can still be
-- taken up when the citizen comes after all. A request that was passed on is returned instead.
alter table referrals.referral
    add column end_reason text,
    drop constraint referral_state_check,
    add constraint referral_state_check check (state in ('WAITING', 'TAKEN_UP', 'ACCEPTED', 'REFUSED', 'TRANSFERRED', 'ANSWERED',
        'WITHDRAWN', 'RETURNED', 'NOT_REACHED', 'NOT_WANTED')),
    add constraint referral_end check ((state in ('NOT_REACHED', 'NOT_WANTED')) = (end_reason is not null)),
    add constraint referral_transfers_do_not_end check (end_reason is null or transferred_request_id is null);
