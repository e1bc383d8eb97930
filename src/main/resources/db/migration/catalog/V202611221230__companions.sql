-- Who accompanies the person a group means belongs to it only under an age (Luật TGPL 2017 Đ7 k6a: người dưới 18 tuổi đi
-- cùng nạn nhân); null where a group takes in nobody who accompanies.
alter table catalog.eligibility_group_version add column companion_under integer check (companion_under between 1 and 150);
update catalog.eligibility_group_version set companion_under = 18 where group_code = 'NN_MUA_BAN';
