package vn.tgpl.casework.domain;

/** What can be done with a case, each with the right it asks for. */
public enum CaseAction {
    ASSIGN("casework:assign"),
    RECORD_ACTIVITY("casework:work"),
    SCHEDULE_HEARING("casework:work"),
    RECORD_OUTCOME("casework:work"),
    RECEIVE_PAPERS("intake:receive"),
    CLOSE("casework:close"),
    HAND_OVER("casework:receive-file");

    private final String right;

    CaseAction(String right) {
        this.right = right;
    }

    public String right() {
        return right;
    }

    /** Work on the matter itself belongs to whoever is assigned. */
    boolean belongsToExecutor() {
        return this == RECORD_ACTIVITY || this == SCHEDULE_HEARING || this == RECORD_OUTCOME;
    }
}
