-- Whether somebody who is helped resided in an especially difficult area on the day on which he was accepted or joined, as it was
-- on record then: whoever moves since belongs to his group still (Luật TGPL 2017 Đ7 k4, Đ37 k3).
alter table casework.legal_aid_case
    add column in_difficult_area boolean not null default false;
alter table casework.further_beneficiary
    add column in_difficult_area boolean not null default false,
    add column area_shown_by     text check (length(area_shown_by) <= 300);
