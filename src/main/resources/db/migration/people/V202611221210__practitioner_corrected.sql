-- A case is checked anew when it was corrected who one of those is who perform it.
alter table people.party_check drop constraint party_check_occasion_check,
    add constraint party_check_occasion_check check (occasion in ('INTAKE', 'PARTIES_CHANGED', 'ASSIGNMENT',
                                                                  'PERSON_CORRECTED', 'PRACTITIONER_CORRECTED',
                                                                  'MATTERS_TOLD_APART'));
