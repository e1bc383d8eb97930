-- Who a practitioner is, so that he is known when he is himself a party (Luật TGPL Đ25 k2 b), and cards taken away (Đ25 k1 b).
alter table practitioners.practitioner
    add column national_id              text check (national_id ~ '^[0-9]{12}$'),
    add column birth_year               integer check (birth_year between 1850 and 2200),
    add column birth_date               date,
    -- From this day on nobody acts by the card.
    add column card_withdrawn_on        date,
    add column card_withdrawal_decision text,
    add column card_withdrawal_reason   text,
    add constraint practitioner_birth check (birth_date is null or extract(year from birth_date) = birth_year),
    add constraint practitioner_withdrawal check (num_nulls(card_withdrawn_on, card_withdrawal_decision, card_withdrawal_reason) in (0, 3)),
    add constraint practitioner_withdrawn_after_issue check (card_withdrawn_on >= card_issued_on);
create unique index practitioner_national_id on practitioners.practitioner (centre_id, kind, national_id)
    where national_id is not null;
