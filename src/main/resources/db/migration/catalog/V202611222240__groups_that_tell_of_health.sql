-- Health is sensitive personal data (NĐ 356/2025/NĐ-CP Đ4): naming these groups tells of it.
update catalog.eligibility_group_version set sensitive = true where group_code in ('KHUYET_TAT', 'CDDC');
