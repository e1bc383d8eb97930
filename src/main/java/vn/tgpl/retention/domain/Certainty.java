package vn.tgpl.retention.domain;

/** How sure a period is. */
public enum Certainty {
    CONFIRMED,
    SECONDARY_SOURCE,
    OUR_READING
}
