-- Which groups of an earlier wording a group takes in: whoever belonged to one of them belongs to it from then on, or may.
alter table catalog.eligibility_group_version add column absorbs text[] not null default '{}';
-- Luật Phòng, chống mua bán người 2024 Đ61: one group of all victims, without hardship
update catalog.eligibility_group_version set absorbs = '{NN_MUA_BAN_KK}' where group_code = 'NN_MUA_BAN';
-- Luật Tư pháp người chưa thành niên 2024 Đ177 k6: accused and victims of that age in one group
update catalog.eligibility_group_version set absorbs = '{BBT_16_18,BI_HAI_16_18}' where group_code = 'NCTN_16_18';
-- Luật sửa đổi 2026: near-poor, accused or not
update catalog.eligibility_group_version set absorbs = '{BBT_CAN_NGHEO}' where group_code = 'CAN_NGHEO';
