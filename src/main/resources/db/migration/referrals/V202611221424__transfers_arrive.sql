-- A request that one centre passes on arrives at the other as its referral (Luat TGPL 2017 D35 k1), or is sent back with a reason.
alter table referrals.referral
    add column transferred_request_id uuid references intake.request,
    add column birth text,
    add column phone_safe boolean,
    add column transfer_reason text,
    add column return_reason text,
    -- Tied to a request on record by somebody, who may have been mistaken.
    add column tied_by_hand boolean not null default false;
alter table referrals.referral drop constraint referral_state_check;
alter table referrals.referral add constraint referral_state_check
    check (state in ('WAITING', 'TAKEN_UP', 'ACCEPTED', 'REFUSED', 'TRANSFERRED', 'ANSWERED', 'WITHDRAWN', 'RETURNED'));
alter table referrals.referral
    add constraint referral_return check ((state = 'RETURNED') = (return_reason is not null)),
    add constraint referral_transfer check ((transferred_request_id is null) = (transfer_reason is null)),
    add constraint referral_only_transfers_return check (state <> 'RETURNED' or transferred_request_id is not null);
create unique index referral_transfer_open on referrals.referral (transferred_request_id)
    where transferred_request_id is not null and state <> 'RETURNED';
