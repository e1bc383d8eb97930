package vn.tgpl.intake.domain;

/** What an officer does with an open request. */
public enum Decision {
    ACCEPTANCE("intake:decide"),
    REFUSAL("intake:decide"),
    TRANSFER("intake:decide"),
    PAPER_CALL("intake:decide"),
    PAPER_ARRIVAL("intake:receive"),
    SIMPLE_ANSWER("intake:decide");

    private final String right;

    Decision(String right) {
        this.right = right;
    }

    public String right() {
        return right;
    }
}
