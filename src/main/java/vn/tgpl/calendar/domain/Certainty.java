package vn.tgpl.calendar.domain;

/** How well the entry is founded. */
public enum Certainty {
    CONFIRMED,
    SECONDARY_SOURCE,
    UNCONFIRMED
}
