-- The calendar asks which trials of a month were told with a request.
create index request_hearing_on on intake.request (hearing_on) where hearing_on is not null;
