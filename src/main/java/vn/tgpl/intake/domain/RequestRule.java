package vn.tgpl.intake.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of what may be done with a request.
 *
 * @param right the right it asks for
 * @param states in which it is possible
 * @param aids it gives legal aid, prepares it, or asks another organisation for it; open in no field in which none is given
 * @param target the state it leads to, null where the state stays
 */
public record RequestRule(
        String right,
        Set<RequestState> states,
        boolean aids,
        @Nullable RequestState target) {

    public RequestRule {
        states = Set.copyOf(states);
    }

    /** What becomes of a request in that state. */
    public RequestState after(RequestState before) {
        return target == null ? before : target;
    }
}
