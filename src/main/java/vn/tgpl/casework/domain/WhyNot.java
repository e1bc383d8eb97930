package vn.tgpl.casework.domain;

import java.util.Locale;

/** Why an action is not permitted now. */
public enum WhyNot {
    ALREADY_ASSIGNED,
    NOT_ASSIGNED,
    NO_HEARING_IN_ADVICE,
    NO_PAPERS_MISSING,
    NOT_CLOSED,
    CLOSED,
    HANDED_OVER,
    NOT_EXECUTOR,
    NO_RIGHT;

    /** Key of the sentence that says so. */
    public String reasonKey() {
        return "casework.why." + name().toLowerCase(Locale.ROOT);
    }

    boolean concernsState() {
        return compareTo(NOT_EXECUTOR) < 0;
    }
}
