-- Which periods an event beyond anybody's control lengthened; null of those kept before, which lengthened all that could be.
alter table casework.paper_extension add column deadlines uuid[];
