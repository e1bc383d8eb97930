-- Who said which request on record a referral is about, why, and whether it was a mistake; with what had become of the referral
-- before, which holds again once the tie is undone.
create table referrals.tie (
    id                 uuid        primary key,
    referral_id        uuid        not null references referrals.referral,
    request_id         uuid        not null references intake.request,
    before_state       text        not null check (before_state in ('WAITING', 'NOT_REACHED', 'NOT_WANTED')),
    before_end_reason  text,
    before_answered_at timestamptz,
    reason             text,
    tied_at            timestamptz not null,
    tied_by            uuid        not null,
    untie_reason       text,
    untied_at          timestamptz,
    untied_by          uuid,
    version            bigint      not null,
    constraint tie_before check ((before_state = 'WAITING') = (before_end_reason is null)),
    constraint tie_undone check ((untied_at is null) = (untied_by is null) and (untied_at is null) = (untie_reason is null))
);
-- A referral is about one request at a time.
create unique index tie_holds on referrals.tie (referral_id) where untied_at is null;
create index tie_of_referral on referrals.tie (referral_id);
create index tie_of_request on referrals.tie (request_id);

-- Ties of before are told by the journal, their reasons too; how the referral had ended was not kept then.
insert into referrals.tie (id, referral_id, request_id, before_state, reason, tied_at, tied_by, version)
select r.id, r.id, r.request_id, 'WAITING', e.reason, e.at, e.actor_id, 0
  from referrals.referral r
  join lateral (select reason, at, actor_id from audit.entry
                 where action = 'referrals.link' and subject_kind = 'referral' and subject_id = r.id::text and actor_id is not null
                 order by id desc limit 1) e on true
 where r.tied_by_hand and r.request_id is not null;

-- Whether the same person was sent before is asked by the whole name.
create index referral_name on referrals.referral (name_folded, sent_at desc);
