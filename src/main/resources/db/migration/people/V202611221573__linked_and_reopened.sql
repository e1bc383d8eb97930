-- What stands open is checked anew when records turn out to be those of one person, or not to be, and a case when it is
-- opened again.
alter table people.party_check drop constraint party_check_occasion_check,
    add constraint party_check_occasion_check check (occasion in ('INTAKE', 'PARTIES_CHANGED', 'ASSIGNMENT',
                                                                  'PERSON_CORRECTED', 'PRACTITIONER_CORRECTED',
                                                                  'MATTERS_TOLD_APART', 'RECORDS_LINKED',
                                                                  'CASE_REOPENED'));
