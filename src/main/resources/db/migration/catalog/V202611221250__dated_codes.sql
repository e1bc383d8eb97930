-- How a code reads from a later day on. Before the first of these days it reads as catalog.code has it; nothing that was
-- ever read is overwritten, so that a case keeps the wording of its day.
create table catalog.code_wording (
    list            text not null,
    code            text not null,
    valid_from      date not null,
    label           text not null,
    legal_reference text,
    primary key (list, code, valid_from),
    foreign key (list, code) references catalog.code (list, code)
);

-- The mark of a list becomes a dated mark like the notice at once: what is marked today means nothing for an older act.
-- HELD: arrested or in custody. MINORITY: an ethnic minority. COMPLETION: the aid was completed. COMMON_EXECUTOR: opposing
-- parties may agree on one executor outside litigation. WRITTEN_ADVICE: it answers advice in writing. ON_REQUEST: the
-- beneficiary may ask for another executor on this ground.
alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST'));
-- What the administrator gives as his reason stands as the ground of the mark.
alter table catalog.code_mark rename column legal_reference to ground;

insert into catalog.code_mark (list, code, mark, ground, valid_from, valid_to)
select c.list, c.code, kind.mark, kind.ground, c.valid_from, null
  from catalog.code c
  join (values ('PROCEDURAL_STATUS', 'HELD', 'Luật TGPL 2017 Đ31 k2'),
               ('ETHNICITY', 'MINORITY', 'Luật TGPL 2017 Đ7 k4'),
               ('CLOSING_RESULT', 'COMPLETION', 'TT 12/2018/TT-BTP Đ10'),
               ('FIELD_OF_LAW', 'COMMON_EXECUTOR', 'Luật TGPL 2017 Đ25 k2 điểm a'),
               ('ACTIVITY_TYPE', 'WRITTEN_ADVICE', 'Luật TGPL 2017 Đ32 k2'),
               ('REPLACEMENT_GROUND', 'ON_REQUEST', 'Luật TGPL 2017 Đ8, Đ25 k1, k2')) as kind (list, mark, ground)
    on kind.list = c.list
 where c.marked;

-- A mark that holds until further notice holds once.
create unique index code_mark_without_end on catalog.code_mark (list, code, mark) where valid_to is null;

alter table catalog.code drop column marked;
