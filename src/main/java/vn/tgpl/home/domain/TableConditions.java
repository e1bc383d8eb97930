package vn.tgpl.home.domain;

/** What a question asks of each table; {@link Condition#NOTHING} of a table that cannot hold the answer. */
record TableConditions(Condition people, Condition cases, Condition requests, Condition referrals) {}
