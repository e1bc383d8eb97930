package vn.tgpl.intake.domain;

/** Where a request stands. */
public enum RequestState {
    RECEIVED,
    WAITING_PAPERS,
    ACCEPTED,
    REFUSED,
    TRANSFERRED,
    ANSWERED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == RECEIVED || this == WAITING_PAPERS;
    }
}
