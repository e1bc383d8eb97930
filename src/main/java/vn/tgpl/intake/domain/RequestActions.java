package vn.tgpl.intake.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which decisions an officer may take on a request, and why the others are not offered. */
public final class RequestActions {

    /** @param whyNot ending of a message key, null when the decision is open */
    public record Permission(@Nullable String whyNot) {

        static final Permission GIVEN = new Permission(null);

        public boolean isGiven() {
            return whyNot == null;
        }
    }

    private RequestActions() {}

    public static Map<Decision, Permission> of(RequestState state, Predicate<String> rights) {
        Map<Decision, Permission> permissions = new EnumMap<>(Decision.class);
        for (Decision decision : Decision.values()) {
            permissions.put(decision, permission(decision, state, rights));
        }
        return permissions;
    }

    static Permission permission(Decision decision, RequestState state, Predicate<String> rights) {
        if (!state.isOpen()) {
            return new Permission("decided");
        }
        if (decision == Decision.PAPER_CALL && state == RequestState.WAITING_PAPERS) {
            return new Permission("alreadyCalled");
        }
        if (decision == Decision.PAPER_ARRIVAL && state == RequestState.RECEIVED) {
            return new Permission("nothingCalled");
        }
        return rights.test(decision.right()) ? Permission.GIVEN : new Permission("noRight");
    }
}
