package vn.tgpl.offices;

/** What an office is within legal aid. */
public enum OfficeKind {
    /** The Bureau at the Ministry of Justice. */
    BUREAU,
    /** A provincial department of justice (Luật TGPL Đ41). */
    DEPARTMENT,
    /** A state legal-aid centre (Luật TGPL Đ11). */
    CENTRE,
    /** A branch of a centre, with a register of its own (TT 12/2018 Đ7 k1). */
    BRANCH,
    /** A participating organisation (Luật TGPL Đ12). */
    ORGANISATION,
    /** An agency that sends citizens: a commune's committee, formerly a district's justice office. */
    REFERRER
}
