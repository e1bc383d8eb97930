-- It wrote what was on record when the table came; run again, it would throw away what has been entered since.
drop function casework.write_involvements();
