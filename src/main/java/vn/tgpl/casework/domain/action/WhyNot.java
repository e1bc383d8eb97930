package vn.tgpl.casework.domain.action;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import vn.tgpl.casework.CaseState;

/** Why an action is not permitted now. */
public enum WhyNot {
    ALREADY_ASSIGNED,
    NOT_ASSIGNED,
    SUSPENDED,
    NOT_SUSPENDED,
    NOT_CLOSED,
    CLOSED,
    NOT_HANDED_OVER,
    HANDED_OVER,
    ARCHIVED,
    DESTROYED,
    ONLY_IN_LITIGATION,
    NO_HEARING_IN_ADVICE,
    NO_PAPERS_MISSING,
    ONLY_IN_ADVICE,
    NO_ADVICE_RUNNING,
    CHANGE_ALREADY_ASKED,
    NO_CHANGE_ASKED,
    NOT_EXECUTOR,
    NO_RIGHT;

    /** Key of the sentence that says so. */
    public String reasonKey() {
        return "casework.why." + name().toLowerCase(Locale.ROOT);
    }

    /** The reason lies in the case, not in the person. */
    public boolean concernsState() {
        return compareTo(NOT_EXECUTOR) < 0;
    }

    /** @param wanted the states that would do */
    static WhyNot ofState(CaseState state, Set<CaseState> wanted) {
        return state.compareTo(Collections.min(wanted)) < 0 ? notYet(Collections.min(wanted)) : tooLate(state);
    }

    private static WhyNot notYet(CaseState wanted) {
        return switch (wanted) {
            case ACCEPTED, ASSIGNED, IN_PROGRESS -> NOT_ASSIGNED;
            case SUSPENDED -> NOT_SUSPENDED;
            case CLOSED -> NOT_CLOSED;
            case HANDED_OVER, ARCHIVED -> NOT_HANDED_OVER;
        };
    }

    private static WhyNot tooLate(CaseState state) {
        return switch (state) {
            case ACCEPTED, ASSIGNED, IN_PROGRESS -> ALREADY_ASSIGNED;
            case SUSPENDED -> SUSPENDED;
            case CLOSED -> CLOSED;
            case HANDED_OVER -> HANDED_OVER;
            case ARCHIVED -> ARCHIVED;
        };
    }
}
