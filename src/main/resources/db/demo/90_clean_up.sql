drop schema demo cascade;
analyze;
