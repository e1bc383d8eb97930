-- The page of a request tells what became of its transfers, those sent back too, so that the partial index does not serve.
create index referral_of_transfer on referrals.referral (transferred_request_id, sent_at desc, id desc)
    where transferred_request_id is not null;
