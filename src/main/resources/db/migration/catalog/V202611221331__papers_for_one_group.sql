-- TT 08/2017/TT-BTP Đ33 k15: such a paper identifies somebody as of one group; it says nothing of the others.
alter table catalog.proof_paper add column for_one_group boolean not null default false;
update catalog.proof_paper set for_one_group = true where code = 'OTHER_COMPETENT_PAPER';
