-- The day a beneficiary's withdrawal came in, from which it is answered (TT 12/2018 Đ9 k2). Null: the case ended otherwise, or
-- before the day was asked for.
alter table casework.closure
    add column taken_back_on date,
    add constraint closure_taken_back_before_end check (taken_back_on <= closed_on);
