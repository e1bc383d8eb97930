package vn.tgpl.intake.domain;

/** What was done with a request, as its history tells it; its words are {@code intake.decided.<step>}. */
public enum RequestStep {
    ACCEPTANCE,
    REFUSAL,
    TRANSFER,
    /** The centre it was passed to does not take it; of whoever decides here it is no decision. */
    TRANSFER_RETURN,
    PAPER_CALL,
    PAPER_ARRIVAL,
    SIMPLE_ANSWER,
    CORRECTION,
    WITHDRAWAL
}
