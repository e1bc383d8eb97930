-- The day a withdrawal came in: the answer is owed from that day, whenever it is noted (TT 12/2018 Đ9 k2). Of those noted before
-- only the day of the note is known.
alter table intake.request_withdrawal add column received_on date;
update intake.request_withdrawal set received_on = (withdrawn_at at time zone 'Asia/Ho_Chi_Minh')::date;
alter table intake.request_withdrawal
    alter column received_on set not null,
    add constraint request_withdrawal_noted_after_receipt
        check (received_on <= (withdrawn_at at time zone 'Asia/Ho_Chi_Minh')::date);
