package vn.tgpl.casework.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseState;
import vn.tgpl.catalog.FormOfAid;

/** What may be done with a case and why the rest may not: one function for the buttons and for the guards. */
public final class CaseActions {

    private CaseActions() {}

    public static List<ActionPermission> permissions(Standing standing, Predicate<String> rights) {
        return Arrays.stream(CaseAction.values())
                .map(action -> permission(action, standing, rights))
                .toList();
    }

    public static ActionPermission permission(CaseAction action, Standing standing, Predicate<String> rights) {
        return new ActionPermission(action, obstacle(action, standing, rights));
    }

    private static @Nullable WhyNot obstacle(CaseAction action, Standing standing, Predicate<String> rights) {
        WhyNot ofState = obstacleOfState(action, standing);
        if (ofState != null) {
            return ofState;
        }
        if (!rights.test(action.right())) {
            return WhyNot.NO_RIGHT;
        }
        return action.belongsToExecutor() && !standing.executor() ? WhyNot.NOT_EXECUTOR : null;
    }

    private static @Nullable WhyNot obstacleOfState(CaseAction action, Standing standing) {
        CaseState state = standing.state();
        if (state == CaseState.HANDED_OVER) {
            return WhyNot.HANDED_OVER;
        }
        if (action == CaseAction.HAND_OVER) {
            return state == CaseState.CLOSED ? null : WhyNot.NOT_CLOSED;
        }
        if (state == CaseState.CLOSED) {
            return WhyNot.CLOSED;
        }
        return switch (action) {
            case ASSIGN -> state == CaseState.ACCEPTED ? null : WhyNot.ALREADY_ASSIGNED;
            case RECORD_ACTIVITY -> unassigned(state);
            case SCHEDULE_HEARING, RECORD_OUTCOME ->
                // Luật TGPL Đ32: advice is given outside proceedings
                standing.form() == FormOfAid.ADVICE ? WhyNot.NO_HEARING_IN_ADVICE : unassigned(state);
            case RECEIVE_PAPERS -> standing.papersMissing() ? null : WhyNot.NO_PAPERS_MISSING;
            // Luật TGPL Đ37 k1: a case may end before anybody is assigned; completing it needs more
            case CLOSE, HAND_OVER -> null;
        };
    }

    private static @Nullable WhyNot unassigned(CaseState state) {
        return state == CaseState.ACCEPTED ? WhyNot.NOT_ASSIGNED : null;
    }
}
