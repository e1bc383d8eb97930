-- Longer than thirty days when the beneficiary agrees (Luật TGPL 2017 Đ32 k2): the day of the agreement and the last day.
alter table casework.advice_extension
    add column agreed_on    date,
    add column agreed_until date,
    add constraint advice_extension_agreed check (num_nonnulls(agreed_on, agreed_until) in (0, 2)),
    add constraint advice_extension_agreed_days check (agreed_until > agreed_on);
-- A last day that was agreed; neither the period nor the calendar moves it.
alter table casework.deadline add column agreed_until date;
