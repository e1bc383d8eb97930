-- Whether the matter is connected with what makes the person entitled (NĐ 162/2025/NĐ-CP Đ21).
alter table intake.request add column connected_matter boolean not null default false;

-- A request another centre passed on names that centre (Luật TGPL 2017 Đ35).
alter table intake.request add column transferred_from text;
alter table intake.request drop constraint request_channel_check;
alter table intake.request add constraint request_channel_check
    check (channel in ('DIRECT', 'POST', 'ELECTRONIC', 'AUTHORITY', 'REFERRAL', 'TRANSFER'));
alter table intake.request add check (channel <> 'TRANSFER' or transferred_from is not null);
