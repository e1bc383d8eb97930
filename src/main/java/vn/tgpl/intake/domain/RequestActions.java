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

    /** @param proposed what the law proposes, null when the request is decided */
    public static Map<Decision, Permission> of(
            RequestState state, @Nullable Verdict proposed, Predicate<String> rights) {
        Map<Decision, Permission> permissions = new EnumMap<>(Decision.class);
        for (Decision decision : Decision.values()) {
            permissions.put(decision, permission(decision, state, proposed, rights));
        }
        return permissions;
    }

    /** @param proposed what the law proposes, null when it was not asked yet */
    static Permission permission(
            Decision decision, RequestState state, @Nullable Verdict proposed, Predicate<String> rights) {
        if (!state.isOpen()) {
            return new Permission("decided");
        }
        RequestRule rule = decision.rule();
        if (!rule.states().contains(state)) {
            return new Permission(state == RequestState.WAITING_PAPERS ? "alreadyCalled" : "nothingCalled");
        }
        if (!rights.test(rule.right())) {
            return new Permission("noRight");
        }
        if (proposed != null && isBarred(decision, proposed)) {
            return new Permission("commercial");
        }
        return decision == Decision.ACCEPTANCE && proposed != null ? acceptance(proposed, rights) : Permission.GIVEN;
    }

    /** Luật TGPL Đ27 k1: legal aid is given in all fields of law but business and commerce, here or elsewhere, whoever asks. */
    static boolean isBarred(Decision decision, Verdict proposed) {
        return proposed == Verdict.COMMERCIAL && decision.rule().aids();
    }

    private static Permission acceptance(Verdict proposed, Predicate<String> rights) {
        if (proposed == Verdict.GROUP_OPEN) {
            // Luật TGPL Đ7, Đ30 k1: a request is accepted for a group
            return new Permission("groupNotChosen");
        }
        if (proposed == Verdict.GROUP_UNSURE) {
            return new Permission("groupToCheck");
        }
        if (proposed == Verdict.TRANSFER) {
            // Luật TGPL Đ26 k1, Đ35 k1: outside the province nobody may, unless the central authority asked for it
            return new Permission("elsewhere");
        }
        return proposed.isForTheHead() && !rights.test(HeadOfOffice.RIGHT)
                ? new Permission("headDecides")
                : Permission.GIVEN;
    }
}
