-- Whoever accepts a request though the matter may be handled already says why: that check is kept as well (Luật TGPL 2017
-- Đ9 k4, Đ30 k3 điểm d).
alter table people.party_check drop constraint party_check_occasion_check,
    add constraint party_check_occasion_check check (occasion in ('INTAKE', 'ACCEPTANCE', 'PARTIES_CHANGED', 'ASSIGNMENT',
                                                                  'PERSON_CORRECTED', 'PRACTITIONER_CORRECTED',
                                                                  'MATTERS_TOLD_APART', 'RECORDS_LINKED',
                                                                  'CASE_REOPENED'));

-- Whether the matter was a request still to be answered or a case; null at another centre and of what was found before.
alter table people.party_check_finding
    add column place_kind text check (place_kind in ('REQUEST', 'CASE'));
