-- The next numbers follow those that were drawn.
insert into platform.number_book (office_id, register, year, last_number)
select b.office_id, b.register, b.year, s.last_value
  from demo.book b
  join pg_sequences s on s.schemaname || '.' || s.sequencename = b.sequence
 where s.last_value is not null;
drop schema demo cascade;
analyze;
