-- Fields in which opposing parties may agree on one executor outside litigation (Luật TGPL 2017 Đ25 k2 a: "trong lĩnh vực dân sự").
-- Whether marriage and family counts is not said; an administrator may mark it.
update catalog.code set marked = true where list = 'FIELD_OF_LAW' and code = 'CIVIL';
