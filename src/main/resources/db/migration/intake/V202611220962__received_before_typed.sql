-- Whether received_at was stated by the officer, because the request came in before it was typed (by post, from an authority,
-- electronically, from another centre): the year of the case's code is that of the reception (TT 12/2018/TT-BTP Đ11 k1).
alter table intake.request add column received_earlier boolean not null default false;
