-- Advice of a reopened case has a new first period, which may be extended once again.
alter table casework.advice_extension drop constraint advice_extension_case_id_key;
create index advice_extension_case on casework.advice_extension (case_id, extended_at);
