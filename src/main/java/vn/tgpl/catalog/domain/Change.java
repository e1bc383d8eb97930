package vn.tgpl.catalog.domain;

/** What an import does to a commune. */
public enum Change {
    NEW,
    CHANGED,
    UNCHANGED
}
