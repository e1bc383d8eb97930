package vn.tgpl.casework.domain;

/** How a legal period is counted. */
public enum PeriodUnit {
    AT_ONCE,
    HOURS,
    WORKING_DAYS,
    CALENDAR_DAYS,
    MONTHS
}
