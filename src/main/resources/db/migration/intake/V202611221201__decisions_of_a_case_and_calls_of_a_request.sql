-- A case asks what its acceptance was based on, a request for all papers that were ever called for.
create index request_acceptance_case on intake.request_acceptance (case_id);
create index request_paper_call_request on intake.request_paper_call (request_id, called_at);
