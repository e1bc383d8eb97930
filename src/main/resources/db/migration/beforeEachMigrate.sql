-- A change of the schema takes as long as it takes; only what people wait for is cut off.
set local statement_timeout = 0;
