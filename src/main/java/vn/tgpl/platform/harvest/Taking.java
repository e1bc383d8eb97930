package vn.tgpl.platform.harvest;

/** What is counted by the hour. */
public enum Taking {
    /** A page of a case, a request, a person. */
    RECORD,
    /** A search for people or matters, or one more page of a list. */
    SEARCH,
    /** A list as a whole, as a sheet or on paper. */
    LIST
}
