-- More acts that ask for nothing before they are in force. TT 12/2018/TT-BTP since 12/10/2018, as the Ministry's own site tells.
-- Of three nothing that was read tells the first day. NĐ 144/2017/NĐ-CP is remembered as an act of the middle of December 2017 and
-- is taken to be in force since 1/2/2018 until somebody looks. Articles with a letter (TT 08/2017 Đ25a, TT 12/2018 Đ12a) came by
-- an amendment, the first of which is TT 03/2021/TT-BTP, in force since 15/7/2021. How long these periods are was read, so that they
-- stay marked so; that their first day was not is told beside their source. They are edited like any other. A line to which somebody
-- entered an earlier day stays as it is.
update calendar.period p
   set valid_from = f.first, source = p.source || f.told
  from (values
    ('D3', date '2018-10-12', '; ngày đầu 12/10/2018 theo tgpl.moj.gov.vn'),
    ('D3_DIFFICULT', date '2018-10-12', '; ngày đầu 12/10/2018 theo tgpl.moj.gov.vn'),
    ('D3_FORCE_MAJEURE', date '2018-10-12', '; ngày đầu 12/10/2018 theo tgpl.moj.gov.vn'),
    ('D15', date '2018-10-12', '; ngày đầu 12/10/2018 theo tgpl.moj.gov.vn'),
    ('D16', date '2018-10-12', '; ngày đầu 12/10/2018 theo tgpl.moj.gov.vn'),
    ('D30', date '2018-10-12', '; ngày đầu 12/10/2018 theo tgpl.moj.gov.vn'),
    ('D30_HALF_YEAR', date '2018-10-12', '; ngày đầu 12/10/2018 theo tgpl.moj.gov.vn'),
    ('D30_YEAR', date '2018-10-12', '; ngày đầu 12/10/2018 theo tgpl.moj.gov.vn'),
    ('D33', date '2018-10-12', '; ngày đầu 12/10/2018 theo tgpl.moj.gov.vn'),
    ('D33_HEARING', date '2018-10-12', '; ngày đầu 12/10/2018 theo tgpl.moj.gov.vn'),
    ('P1', date '2018-02-01', '; ngày đầu của NĐ 144/2017 chưa đối chiếu'),
    ('P1_DEPARTMENT', date '2018-02-01', '; ngày đầu của NĐ 144/2017 chưa đối chiếu'),
    ('P1_REVOKE', date '2018-02-01', '; ngày đầu của NĐ 144/2017 chưa đối chiếu'),
    ('P10', date '2018-02-01', '; ngày đầu của NĐ 144/2017 chưa đối chiếu'),
    ('P10_PROVINCE', date '2018-02-01', '; ngày đầu của NĐ 144/2017 chưa đối chiếu'),
    ('P9', date '2021-07-15', '; Đ25a do văn bản sửa đổi bổ sung, sớm nhất TT 03/2021 (15/7/2021), chưa đối chiếu'),
    ('P14', date '2021-07-15', '; Đ12a do văn bản sửa đổi bổ sung, sớm nhất TT 03/2021 (15/7/2021), chưa đối chiếu'))
       as f (code, first, told)
 where p.code = f.code and p.valid_from = date '2018-01-01' and p.entered_by is null
   and not exists (select 1 from calendar.period o
                    where o.code = p.code and o.valid_from > p.valid_from and o.valid_from <= f.first);
