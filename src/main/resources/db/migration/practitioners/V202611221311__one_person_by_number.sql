-- One person may stand in the directory under several kinds and at several centres; his number tells that it is he.
create index practitioner_of_number on practitioners.practitioner (national_id) where national_id is not null;
