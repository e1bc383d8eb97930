-- The document that ended an area's special condition stands beside the one that began it.
alter table catalog.difficult_area add column end_source text;
alter table catalog.difficult_area add constraint difficult_area_end_named check (end_source is null or valid_to is not null);
