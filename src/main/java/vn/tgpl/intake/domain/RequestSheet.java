package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.domain.RequestActions.Permission;

/**
 * A request with its answer and what was and may be decided.
 *
 * @param answer null once the request is decided
 */
public record RequestSheet(
        RequestDetails details,
        @Nullable Answer answer,
        List<DecisionView> decisions,
        Map<Decision, Permission> permissions) {

    /** Ending of a message key, null when the decision is open. */
    public @Nullable String whyNot(Decision decision) {
        Permission permission = permissions.get(decision);
        return permission == null ? null : permission.whyNot();
    }

    /** Whether the decision needs a reason of its own; never once the request is decided. */
    public ReasonAsked reasonAsked(Decision decision) {
        return answer == null
                ? ReasonAsked.NO
                : ReasonAsked.of(decision, answer.verdict(), details.matter().formOfAid());
    }

    public boolean permits(Decision decision) {
        Permission permission = permissions.get(decision);
        return permission != null && permission.isGiven();
    }
}
