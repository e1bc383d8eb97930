-- TT 12/2018/TT-BTP Đ6 k2: whoever is accepted at once is told which papers to supply; these, in words.
alter table intake.request_acceptance add column papers_owed text;
