package vn.tgpl.casework.domain;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseState;
import vn.tgpl.catalog.FormOfAid;

/**
 * One line of the table of actions: who may take an action, in which states and forms of aid, and where it leads.
 *
 * @param right the right it asks for
 * @param states in which it is possible
 * @param forms of aid that know it
 * @param awaited the deadline that has to be running, null when none has to
 * @param excluded the deadline that must not be running, null when it does not matter
 * @param executorOnly it belongs to whoever is assigned to the case
 * @param target what becomes of the state
 */
record ActionRule(
        String right,
        Set<CaseState> states,
        Set<FormOfAid> forms,
        @Nullable DeadlineKind awaited,
        @Nullable DeadlineKind excluded,
        boolean executorOnly,
        Target target) {

    /** What an action makes of the state of a case. */
    sealed interface Target {

        CaseState after(CaseState before, boolean assigned);

        /** The state stays. */
        record Stays() implements Target {
            @Override
            public CaseState after(CaseState before, boolean assigned) {
                return before;
            }
        }

        /** The state becomes another one. */
        record Becomes(CaseState state) implements Target {
            @Override
            public CaseState after(CaseState before, boolean assigned) {
                return state;
            }
        }

        /** Work goes on where somebody is assigned, or waits for an assignment. */
        record BackToWork() implements Target {
            @Override
            public CaseState after(CaseState before, boolean assigned) {
                return assigned ? CaseState.IN_PROGRESS : CaseState.ACCEPTED;
            }
        }
    }

    static ActionRule with(String right) {
        return new ActionRule(
                right,
                EnumSet.noneOf(CaseState.class),
                EnumSet.allOf(FormOfAid.class),
                null,
                null,
                false,
                new Target.Stays());
    }

    ActionRule in(CaseState first, CaseState... others) {
        return new ActionRule(right, EnumSet.of(first, others), forms, awaited, excluded, executorOnly, target);
    }

    ActionRule onlyFor(FormOfAid first, FormOfAid... others) {
        return new ActionRule(right, states, EnumSet.of(first, others), awaited, excluded, executorOnly, target);
    }

    ActionRule whileAwaiting(DeadlineKind kind) {
        return new ActionRule(right, states, forms, kind, excluded, executorOnly, target);
    }

    ActionRule unlessAwaiting(DeadlineKind kind) {
        return new ActionRule(right, states, forms, awaited, kind, executorOnly, target);
    }

    ActionRule byExecutor() {
        return new ActionRule(right, states, forms, awaited, excluded, true, target);
    }

    ActionRule leadingTo(CaseState state) {
        return new ActionRule(right, states, forms, awaited, excluded, executorOnly, new Target.Becomes(state));
    }

    ActionRule leadingBackToWork() {
        return new ActionRule(right, states, forms, awaited, excluded, executorOnly, new Target.BackToWork());
    }
}
