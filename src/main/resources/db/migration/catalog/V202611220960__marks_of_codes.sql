-- Marks of codes, each from a day and, where the law changed, to a day.
-- NOTICE_AT_ONCE, of a procedural status: a notice of an authority about such a person has the request accepted and somebody
-- appointed at once (Luật TGPL 2017 Đ31 k3); every other notice leaves three working days (TTLT 10/2018 Đ3 k4).
create table catalog.code_mark (
    list            text not null,
    code            text not null,
    mark            text not null check (mark in ('NOTICE_AT_ONCE')),
    legal_reference text not null,
    valid_from      date not null,
    valid_to        date,
    primary key (list, code, mark, valid_from),
    foreign key (list, code) references catalog.code (list, code),
    check (valid_to is null or valid_to >= valid_from)
);

insert into catalog.code_mark (list, code, mark, legal_reference, valid_from)
select 'PROCEDURAL_STATUS', code, 'NOTICE_AT_ONCE', 'Luật TGPL 2017 Đ31 k3', date '2018-01-01'
  from catalog.code
 where list = 'PROCEDURAL_STATUS'
   and code in ('ARRESTED', 'IN_CUSTODY', 'ACCUSED_DETAINED', 'ACCUSED_AT_LARGE', 'DEFENDANT_DETAINED',
                'DEFENDANT_AT_LARGE', 'VICTIM');
