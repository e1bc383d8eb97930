-- Since when an adviser advises: two years are asked for (Luật TGPL 2017 Đ17 k1 d). Null: not entered yet, and nobody is barred
-- by what is not known. The last day of a card that has one; null: it holds until it is taken away.
alter table practitioners.practitioner
    add column advising_since  date,
    add column card_valid_to   date,
    add constraint practitioner_card_days check (card_valid_to >= card_issued_on);
