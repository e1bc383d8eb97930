-- A session that ended with its case takes no place: where the case is opened again, the postponed one waits for a new day.
drop index casework.hearing_follows;
create unique index hearing_follows on casework.hearing (follows)
    where follows is not null and (called_off is null or called_off not in ('MISTAKEN', 'CASE_ENDED'));
