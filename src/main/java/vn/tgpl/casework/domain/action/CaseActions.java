package vn.tgpl.casework.domain.action;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What may be done with a case and why the rest may not: one function for the buttons and for the guards. */
public final class CaseActions {

    private CaseActions() {}

    public static List<ActionPermission> permissions(Standing standing, Predicate<String> rights) {
        return Arrays.stream(CaseAction.values())
                .map(action -> permission(action, standing, rights))
                .toList();
    }

    public static ActionPermission permission(CaseAction action, Standing standing, Predicate<String> rights) {
        return new ActionPermission(action, obstacle(action.rule(), standing, rights));
    }

    /** What concerns the case comes before what concerns the person. */
    private static @Nullable WhyNot obstacle(ActionRule rule, Standing standing, Predicate<String> rights) {
        if (standing.destroyed()) {
            return WhyNot.DESTROYED;
        }
        if (!rule.states().contains(standing.state())) {
            return WhyNot.ofState(standing.state(), rule.states());
        }
        for (ActionRule.Demand demand : rule.demands()) {
            if (!demand.fulfilled().test(standing)) {
                return demand.otherwise();
            }
        }
        if (rule.deputy() != null && rights.test(rule.deputy())) {
            return null;
        }
        if (!rights.test(rule.right())) {
            return WhyNot.NO_RIGHT;
        }
        return rule.executorOnly() && !standing.executor() ? WhyNot.NOT_EXECUTOR : null;
    }
}
