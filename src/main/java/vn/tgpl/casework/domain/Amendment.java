package vn.tgpl.casework.domain;

/** What few cases have in their history: only of a case that has it the page asks for more. */
public enum Amendment {
    MATTER,
    NOTICE,
    TOLD_TRIAL,
    RESIDENCE,
    MOVED_DEADLINE,
    /** An authority told of it. */
    TOLD_OF
}
