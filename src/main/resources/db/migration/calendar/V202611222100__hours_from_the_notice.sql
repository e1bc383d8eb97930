-- Of whoever is held and of whom an authority told the hours run from the notice (Luật TGPL 2017 Đ31 k2, k3). The law counts them
-- from an acceptance that comes at once; that they do not begin anew where it came late is how the software reads it.
update calendar.period set certainty = 'OUR_READING'
 where code = 'D8_HELD' and source = 'Kèm theo phần mềm' and certainty = 'CONFIRMED';
