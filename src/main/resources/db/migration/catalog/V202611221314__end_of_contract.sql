-- Whose contract ended gives his unfinished files back, so another is appointed in his place (TT 08/2017/TT-BTP Đ17). With a
-- new contract he may come back, and the beneficiary cannot ask on it.
insert into catalog.code (list, code, sort_order, label, legal_reference, forms_of_aid, valid_from) values
    ('REPLACEMENT_GROUND', 'CONTRACT_ENDED', 65, 'Hợp đồng thực hiện trợ giúp pháp lý đã chấm dứt', 'TT 08/2017/TT-BTP Đ17', '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', '2018-01-01');
