package vn.tgpl.catalog;

/** How well the wording of a rule is known. */
public enum Certainty {
    CONFIRMED,
    SECONDARY_SOURCE,
    UNCONFIRMED
}
