package vn.tgpl.home.domain;

/** The columns of the work list. */
public enum Column {
    TODAY,
    WEEK,
    /** What somebody else must do first. */
    OTHERS
}
