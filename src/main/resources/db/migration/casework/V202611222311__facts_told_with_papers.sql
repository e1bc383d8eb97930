-- What of a person was told when papers of his came, or without any: the history tells facts as facts. What was told stands with the
-- person and in the case.
alter table casework.paper_arrival
    add column told text[] not null default '{}'
        check (told <@ array['BIRTH', 'STATUS', 'ETHNICITY', 'AREA', 'LIST', 'COMPANION']);
