package vn.tgpl.platform.merge;

/** Who changed a part since the form was opened. */
public enum Side {
    THEIRS,
    MINE,
    BOTH
}
