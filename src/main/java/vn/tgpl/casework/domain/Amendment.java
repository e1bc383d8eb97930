package vn.tgpl.casework.domain;

/** What few cases have in their history: only of a case that has it the page asks for more. */
public enum Amendment {
    MATTER,
    /** How the principal beneficiary stood on the day of acceptance. */
    STANDING,
    NOTICE,
    TOLD_TRIAL,
    /** A period for papers follows another residence. */
    RESIDENCE,
    CORRECTED_RESIDENCE,
    MOVED_DEADLINE,
    /** Somebody's groups had to be looked at again. */
    GROUP_REVIEW,
    /** An authority told of it. */
    TOLD_OF
}
