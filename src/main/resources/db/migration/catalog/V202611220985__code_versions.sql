-- Codes are edited on a screen; whoever saves tells which version he saw.
alter table catalog.code add column version bigint not null default 0;
