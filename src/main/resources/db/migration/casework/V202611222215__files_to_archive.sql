-- Files that wait for their shelf are shown the longest waiting first, of a centre or of an office.
create index case_centre_to_archive on casework.legal_aid_case (centre_id, state_since, id) where state = 'HANDED_OVER';
create index case_office_to_archive on casework.legal_aid_case (office_id, state_since, id) where state = 'HANDED_OVER';
