package vn.tgpl.people.conflict;

/** What makes it possible to go on in spite of a finding, from the least to the most. */
public enum Remedy {
    /** It is enough to know of it. */
    NOTICE,
    /** Why it does not stand in the way has to be written down. */
    EXPLANATION,
    /** The parties agreed in writing (Luật TGPL 2017 Đ25 k2 a). */
    AGREEMENT,
    /** Somebody else has to be chosen. */
    NONE
}
