package vn.tgpl.catalog.domain;

/** Where a wording of the law stands. */
public enum LawState {
    DRAFT,
    ENACTED,
    /** Another wording took its place before its first day came. */
    SUPERSEDED
}
