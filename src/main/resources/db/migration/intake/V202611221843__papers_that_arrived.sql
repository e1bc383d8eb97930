-- What came in after a call for papers, and how each was shown, in words; null where nothing new did, and of what was noted
-- before.
alter table intake.request_paper_call add column arrived text;
