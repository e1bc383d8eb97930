package vn.tgpl.intake.domain;

/** What becomes of an open request; who may do it, when, and where it leads is its line in the table of actions. */
public enum Decision {
    ACCEPTANCE,
    REFUSAL,
    TRANSFER,
    PAPER_CALL,
    PAPER_ARRIVAL,
    SIMPLE_ANSWER,
    /** What was written down of the matter, the groups and the papers is put right. */
    CORRECTION,
    /** The person takes the request back; whoever is at the desk notes it. */
    WITHDRAWAL;

    public RequestRule rule() {
        return RequestActionTable.rule(this);
    }
}
