-- A result that ends a case only after one of its periods ran out unmet (TT 12/2018 Đ6 k2 điểm b).
create table casework.result_after_period (
    result_code text primary key,
    period      text not null
);
insert into casework.result_after_period (result_code, period) values ('PAPERS_NOT_SUPPLIED', 'MISSING_PAPERS');
