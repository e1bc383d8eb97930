package vn.tgpl.calendar;

/** From when a period runs where the law leaves it open. */
public enum PeriodBeginning {
    /** The notice of the authority that told of somebody. */
    NOTICE,
    /** The acceptance of his request. */
    ACCEPTANCE
}
