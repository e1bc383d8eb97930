-- The judgment or decision by which a case came to its end, with its day: no end is entered any more with the one and without
-- the other. Null: the result rests on none, or the end was entered before any was asked for.
alter table casework.closure
    add column decision_number text check (decision_number <> ''),
    add column decision_on     date,
    add constraint closure_decision_whole check ((decision_number is null) = (decision_on is null)),
    add constraint closure_decision_before_end check (decision_on <= closed_on);
