-- They are rows of their own.
alter table practitioners.practitioner
    drop column contract_from,
    drop column contract_to,
    drop column suspended_from,
    drop column suspended_to;
