-- The communes shipped with the product have codes of its own ("66-ea-sup"); the official list takes their place.
alter table catalog.commune_import_row drop constraint commune_import_row_change_check;
alter table catalog.commune_import_row
    add constraint commune_import_row_change_check check (change in ('NEW', 'REPLACES', 'CHANGED', 'UNCHANGED'));
