package vn.tgpl.calendar.domain;

/** How well the entry is founded. */
public enum Certainty {
    CONFIRMED,
    SECONDARY_SOURCE,
    UNCONFIRMED;

    /** Whether nobody needs to look the day up again. */
    public boolean isSure() {
        return this != UNCONFIRMED;
    }
}
