-- Numbers that were entered after a case had ended never reached what is on record of who performed it.
update people.involvement i
   set national_id = p.national_id
  from practitioners.practitioner p
 where p.id = i.practitioner_id and i.national_id is distinct from p.national_id;
