-- That somebody joins those who are helped, or leaves them, is told where it is entered; the check that follows is one of its own,
-- and no change of the parties.
alter table people.party_check drop constraint party_check_occasion_check,
    add constraint party_check_occasion_check check (occasion in ('INTAKE', 'ACCEPTANCE', 'PARTIES_CHANGED', 'ASSIGNMENT',
                                                                  'PERSON_CORRECTED', 'PRACTITIONER_CORRECTED',
                                                                  'MATTERS_TOLD_APART', 'RECORDS_LINKED',
                                                                  'CASE_REOPENED', 'BENEFICIARY_JOINED', 'BENEFICIARY_LEFT'));
