package vn.tgpl.catalog.domain;

/** What an import does to a commune. */
public enum Change {
    NEW,
    /** New under its official code, where the same commune of the same province has one of the product's own. */
    REPLACES,
    CHANGED,
    UNCHANGED
}
