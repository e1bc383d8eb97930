-- Who may help whom depends on the field of law, which is looked at anew when it is corrected.
alter table people.party_check drop constraint party_check_occasion_check,
    add constraint party_check_occasion_check check (occasion in ('INTAKE', 'ACCEPTANCE', 'PARTIES_CHANGED', 'ASSIGNMENT',
                                                                  'PERSON_CORRECTED', 'PRACTITIONER_CORRECTED',
                                                                  'MATTERS_TOLD_APART', 'RECORDS_LINKED',
                                                                  'CASE_REOPENED', 'BENEFICIARY_JOINED', 'BENEFICIARY_LEFT',
                                                                  'MATTER_CORRECTED'));
