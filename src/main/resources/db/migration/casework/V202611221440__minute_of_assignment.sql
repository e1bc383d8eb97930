-- The minute of the decision by which somebody was entrusted with a case, where it was told: nobody works in a case before it.
-- Unknown for assignments of before; their day counts alone.
alter table casework.assignment add column decided_at time;
