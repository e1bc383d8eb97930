-- The paper that says that the beneficiary resides in an especially difficult area, where no list of the province is on record
-- (Luật TGPL 2017 Đ7 k4).
alter table intake.request
    add column area_shown_by text check (length(area_shown_by) <= 300);
