-- Somebody looked through the villages of the commune that are especially difficult areas, and the beneficiary lives in none of
-- them (Luật TGPL 2017 Đ7 k4).
alter table intake.request
    add column village_not_listed boolean not null default false;
