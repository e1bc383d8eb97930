package vn.tgpl.catalog.domain;

/** Why a cell cannot be taken over; the reason is the message {@code catalog.import.reason.<reason>}. */
public record RowError(int row, CommuneColumn column, Reason reason, String value) {

    /** What is wrong with a cell. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        UNSTORABLE,
        BAD_CODE,
        REPEATED,
        UNKNOWN_KIND,
        UNKNOWN_PROVINCE,
        PROVINCE_NOT_IN_FORCE,
        NOT_A_DAY,
        ENDS_BEFORE_START,
        UNKNOWN_SUCCESSOR
    }
}
