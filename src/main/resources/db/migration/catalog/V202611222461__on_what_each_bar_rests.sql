-- Đ72 k4 bars from defending; who protects is barred as he cannot be objective. The wording of the compulsory measures is still to
-- be checked against the printed law (BLTTHS 2015 Đ72 k4 b).
update catalog.code
   set legal_reference = case when code in ('CONDUCTED', 'KIN', 'TAKES_PART')
           then 'người bào chữa: BLTTHS 2015 Đ72 k4, Luật TGPL 2017 Đ25 k1 điểm c; người bảo vệ: Luật TGPL 2017 Đ25 k2 điểm b'
           else 'BLTTHS 2015 Đ72 k4; Luật TGPL 2017 Đ25 k1 điểm c' end
 where list = 'PROCEDURAL_BAR' and code in ('CONDUCTED', 'KIN', 'TAKES_PART', 'PROSECUTED', 'CONVICTED', 'COMPULSORY_MEASURE');
update catalog.code
   set label = 'Đang bị áp dụng biện pháp xử lý hành chính đưa vào cơ sở cai nghiện bắt buộc, cơ sở giáo dục bắt buộc'
 where list = 'PROCEDURAL_BAR' and code = 'COMPULSORY_MEASURE';
