package vn.tgpl.casework;

/** How far a case has come, in the order of its life. */
public enum CaseState {
    ACCEPTED,
    ASSIGNED,
    IN_PROGRESS,
    CLOSED,
    HANDED_OVER;

    /** Work on the matter has not ended. */
    public boolean isOpen() {
        return compareTo(CLOSED) < 0;
    }
}
