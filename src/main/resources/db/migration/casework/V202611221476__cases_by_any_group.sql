-- Cases by any group of whoever is helped in them: the principal one stands in the row of the case, the further ones are
-- few and looked up together.
create index case_group_further on casework.case_group (group_code, case_id) where not principal;
create index further_beneficiary_group on casework.further_beneficiary (group_code, case_id);
-- an index of the principal group alone cannot answer that
drop index casework.case_centre_group;
