-- Who may not defend: what is declared of whoever is entrusted with a case in criminal proceedings. BARS_…: in which part of which
-- proceedings somebody of whom it is declared may not stand. Of a protector the law of criminal procedure names no bars in what
-- was read; whoever conducted the proceedings, is kin of who does or takes part in them otherwise cannot be objective (Luật TGPL
-- 2017 Đ25 k2 b). What the laws of civil and of administrative procedure say was not read: nothing is marked for them, and
-- an administrator marks it, dated and with its ground.
alter table catalog.code drop constraint code_list_check;
alter table catalog.code add constraint code_list_check check (list in
    ('FIELD_OF_LAW', 'PROCEDURAL_STAGE', 'PROCEDURAL_STATUS', 'ETHNICITY', 'REFUSAL_GROUND', 'CLOSING_RESULT', 'ACTIVITY_TYPE',
     'REPLACEMENT_GROUND', 'BENEFICIARY_END', 'PROOF_PAPER', 'PROCEDURAL_BAR'));
alter table catalog.code_mark drop constraint code_mark_mark_check;
alter table catalog.code_mark add constraint code_mark_mark_check check (mark in
    ('NOTICE_AT_ONCE', 'HELD', 'MINORITY', 'COMPLETION', 'COMMON_EXECUTOR', 'WRITTEN_ADVICE', 'ON_REQUEST',
     'NEEDS_WRITTEN_ADVICE', 'NOT_CONTINUED', 'TAKEN_BACK', 'NEEDS_DECISION', 'DEFENCE_STATEMENT', 'NEEDS_WORK', 'BARS_RETURN',
     'SHOWS_HARDSHIP', 'YEARLY', 'FOR_ONE_GROUP', 'NEVER_HELPED', 'HELP_TAKEN_BACK', 'NOT_ENTITLED', 'HANDLED_ELSEWHERE',
     'SHOWS_BIRTH', 'CRIMINAL', 'DEFENDED',
     'BARS_DEFENDER', 'BARS_CRIMINAL_PROTECTOR', 'BARS_CIVIL_PROTECTOR', 'BARS_ADMINISTRATIVE_PROTECTOR'));

insert into catalog.code (list, code, sort_order, label, legal_reference, forms_of_aid, valid_from)
select 'PROCEDURAL_BAR', code, sort_order, label, legal_reference, '{LITIGATION,OUT_OF_COURT_REPRESENTATION,ADVICE}', '2018-01-01'
  from (values
    ('CONDUCTED', 10, 'Đã tiến hành tố tụng vụ án này', 'BLTTHS 2015 Đ72 k4; Luật TGPL 2017 Đ25 k1 điểm c, k2 điểm b'),
    ('KIN', 20, 'Là người thân thích của người đã hoặc đang tiến hành tố tụng vụ án này', 'BLTTHS 2015 Đ72 k4; Luật TGPL 2017 Đ25 k1 điểm c, k2 điểm b'),
    ('TAKES_PART', 30, 'Tham gia vụ án này với tư cách người làm chứng, người giám định, người định giá tài sản, người phiên dịch, người dịch thuật', 'BLTTHS 2015 Đ72 k4; Luật TGPL 2017 Đ25 k1 điểm c, k2 điểm b'),
    ('PROSECUTED', 40, 'Đang bị truy cứu trách nhiệm hình sự', 'BLTTHS 2015 Đ72 k4; Luật TGPL 2017 Đ25 k1 điểm c'),
    ('CONVICTED', 50, 'Bị kết án mà chưa được xóa án tích', 'BLTTHS 2015 Đ72 k4; Luật TGPL 2017 Đ25 k1 điểm c'),
    ('COMPULSORY_MEASURE', 60, 'Đang bị áp dụng biện pháp xử lý bắt buộc (cơ sở cai nghiện bắt buộc, cơ sở giáo dục bắt buộc)', 'BLTTHS 2015 Đ72 k4; Luật TGPL 2017 Đ25 k1 điểm c')
  ) as bar (code, sort_order, label, legal_reference);

insert into catalog.code_mark (list, code, mark, ground, valid_from)
select list, code, 'BARS_DEFENDER', 'BLTTHS 2015 Đ72 k4', valid_from from catalog.code where list = 'PROCEDURAL_BAR'
union all
select list, code, 'BARS_CRIMINAL_PROTECTOR', 'Luật TGPL 2017 Đ25 k2 điểm b', valid_from
  from catalog.code where list = 'PROCEDURAL_BAR' and code in ('CONDUCTED', 'KIN', 'TAKES_PART');
