package vn.tgpl.casework;

/** How far a case has come, in the order of its life. */
public enum CaseState {
    ACCEPTED,
    ASSIGNED,
    IN_PROGRESS,
    SUSPENDED,
    CLOSED,
    HANDED_OVER,
    ARCHIVED;

    /** Work on the matter has not ended. */
    public boolean isOpen() {
        return compareTo(CLOSED) < 0;
    }
}
