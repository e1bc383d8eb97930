package vn.tgpl.casework.domain.period;

/** What has to be done in time. */
public enum DeadlineKind {
    ASSIGNMENT,
    ADVICE_ANSWER,
    EXTENDED_ADVICE_ANSWER,
    FILE_HANDOVER,
    MISSING_PAPERS,
    CHANGE_REPLY,
    REPLACEMENT
}
