-- Whether somebody lives in an especially difficult area may hang on the village (Luat TGPL 2017 D7 k4).
alter table people.person add column village text;
