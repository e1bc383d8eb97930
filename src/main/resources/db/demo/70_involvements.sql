-- Everybody the practice data put into a matter stands in it.
select casework.write_involvements();
