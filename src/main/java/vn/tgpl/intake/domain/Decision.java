package vn.tgpl.intake.domain;

/** What becomes of an open request. */
public enum Decision {
    ACCEPTANCE("intake:decide"),
    REFUSAL("intake:decide"),
    TRANSFER("intake:decide"),
    PAPER_CALL("intake:decide"),
    PAPER_ARRIVAL("intake:receive"),
    SIMPLE_ANSWER("intake:decide"),
    /** What was written down of the matter, the groups and the papers is put right. */
    CORRECTION("intake:receive"),
    /** The person takes the request back; whoever is at the desk notes it. */
    WITHDRAWAL("intake:receive");

    private final String right;

    Decision(String right) {
        this.right = right;
    }

    public String right() {
        return right;
    }
}
