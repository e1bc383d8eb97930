-- Under which point of BLTTHS 2015 Đ72 k4 each bar stands; the wording of the compulsory measures was held against point c as two
-- published copies of the Code print it.
update catalog.code
   set legal_reference = case code
       when 'TAKES_PART' then 'người bào chữa: BLTTHS 2015 Đ72 k4 điểm b, Luật TGPL 2017 Đ25 k1 điểm c; người bảo vệ: Luật TGPL 2017 Đ25 k2 điểm b'
       when 'CONDUCTED' then 'người bào chữa: BLTTHS 2015 Đ72 k4 điểm a, Luật TGPL 2017 Đ25 k1 điểm c; người bảo vệ: Luật TGPL 2017 Đ25 k2 điểm b'
       when 'KIN' then 'người bào chữa: BLTTHS 2015 Đ72 k4 điểm a, Luật TGPL 2017 Đ25 k1 điểm c; người bảo vệ: Luật TGPL 2017 Đ25 k2 điểm b'
       else 'BLTTHS 2015 Đ72 k4 điểm c; Luật TGPL 2017 Đ25 k1 điểm c' end
 where list = 'PROCEDURAL_BAR' and code in ('CONDUCTED', 'KIN', 'TAKES_PART', 'PROSECUTED', 'CONVICTED', 'COMPULSORY_MEASURE');
