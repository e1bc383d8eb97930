package vn.tgpl.intake.domain;

/** What the law answers to a request. */
public enum Verdict {
    ELIGIBLE(Decision.ACCEPTANCE),
    URGENT(Decision.ACCEPTANCE),
    PAPERS_MISSING(Decision.PAPER_CALL),
    /** Everything else is there, but not whether this centre is the competent one: the requester is asked. */
    PLACE_UNKNOWN(Decision.PAPER_CALL),
    TRANSFER(Decision.TRANSFER),
    REFUSE(Decision.REFUSAL);

    private final Decision decision;

    Verdict(Decision decision) {
        this.decision = decision;
    }

    /** The decision that follows the proposal. */
    public Decision decision() {
        return decision;
    }
}
