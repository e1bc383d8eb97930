-- Communes confirm poor and near-poor households for one year (NĐ 144/2017 Đ2, TT 08/2017 Đ33 k2, k6).
alter table catalog.proof_paper add column yearly boolean not null default false;
update catalog.proof_paper set yearly = true where code in ('POOR_CERTIFICATE', 'NEAR_POOR_CERTIFICATE');
