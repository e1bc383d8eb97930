create schema referrals;

create table referrals.referral (
    id               uuid primary key,
    -- Read out over the phone: no look-alike letters.
    code             text        not null unique,
    sender_office_id uuid        not null references offices.office,
    sent_by          uuid        not null,
    centre_id        uuid        not null references offices.office,
    province_code    text        not null,
    full_name        text        not null,
    contact          text        not null,
    person_status    text        not null,
    matter           text        not null,
    paper_seen       text        not null,
    sent_at          timestamptz not null,
    state            text        not null check (state in ('WAITING', 'TAKEN_UP', 'ACCEPTED', 'REFUSED', 'TRANSFERRED', 'ANSWERED')),
    request_id       uuid references intake.request,
    answered_at      timestamptz,
    version          bigint      not null
);
create index referral_sender on referrals.referral (sender_office_id, sent_at desc, id desc);
create index referral_centre on referrals.referral (centre_id, sent_at desc, id desc);
create index referral_waiting on referrals.referral (centre_id, sent_at) where state = 'WAITING';
create unique index referral_request on referrals.referral (request_id) where request_id is not null;
