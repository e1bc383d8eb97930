package vn.tgpl.duties;

/** What became of a duty. */
public enum DutyState {
    OPEN,
    MET,
    /** It lost its object, or was entered by mistake. */
    DROPPED
}
