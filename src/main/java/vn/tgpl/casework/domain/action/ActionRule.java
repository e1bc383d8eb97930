package vn.tgpl.casework.domain.action;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.catalog.FormOfAid;

/**
 * One line of the table of actions: who may take an action, in which states and forms of aid, and where it leads.
 *
 * @param right the right it asks for
 * @param states in which it is possible
 * @param forms of aid that know it
 * @param demands what else the case has to fulfil, each with what is said where it does not; the first unmet one is told
 * @param executorOnly it belongs to whoever is assigned to the case
 * @param deputy the right of those who may do it in the place of the executor, null when nobody may
 * @param target what becomes of the state
 */
public record ActionRule(
        String right,
        Set<CaseState> states,
        Set<FormOfAid> forms,
        List<Demand> demands,
        boolean executorOnly,
        @Nullable String deputy,
        Target target) {

    public boolean isPossibleIn(CaseState state) {
        return states.contains(state);
    }

    /** Whether the law knows the action in a case of that form at all. */
    public boolean isKnownIn(FormOfAid form) {
        return forms.contains(form);
    }

    /** Something the case has to fulfil, and why the action is not possible where it does not. */
    record Demand(Predicate<Standing> fulfilled, WhyNot otherwise) {}

    /** What an action makes of the state of a case. */
    public sealed interface Target {

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
                List.of(),
                false,
                null,
                new Target.Stays());
    }

    ActionRule in(CaseState first, CaseState... others) {
        return new ActionRule(right, EnumSet.of(first, others), forms, demands, executorOnly, deputy, target);
    }

    ActionRule onlyFor(WhyNot otherwise, FormOfAid first, FormOfAid... others) {
        Set<FormOfAid> known = EnumSet.of(first, others);
        return new ActionRule(right, states, known, demands, executorOnly, deputy, target)
                .demanding(standing -> known.contains(standing.form()), otherwise);
    }

    /** A deadline of the kind has to be running. */
    ActionRule whileAwaiting(DeadlineKind kind, WhyNot otherwise) {
        return demanding(standing -> standing.awaited().contains(kind), otherwise);
    }

    /** A deadline of one of the kinds has to be running. */
    ActionRule whileAwaitingAny(WhyNot otherwise, DeadlineKind first, DeadlineKind... others) {
        Set<DeadlineKind> kinds = EnumSet.of(first, others);
        return demanding(standing -> standing.awaited().stream().anyMatch(kinds::contains), otherwise);
    }

    /** No deadline of the kind may be running. */
    ActionRule unlessAwaiting(DeadlineKind kind, WhyNot otherwise) {
        return demanding(standing -> !standing.awaited().contains(kind), otherwise);
    }

    ActionRule byExecutor() {
        return new ActionRule(right, states, forms, demands, true, deputy, target);
    }

    /** The executor's, and in his place that of whoever holds the other right and answers for the case. */
    ActionRule byExecutorOrWith(String other) {
        return new ActionRule(right, states, forms, demands, true, other, target);
    }

    ActionRule leadingTo(CaseState state) {
        return new ActionRule(right, states, forms, demands, executorOnly, deputy, new Target.Becomes(state));
    }

    ActionRule leadingBackToWork() {
        return new ActionRule(right, states, forms, demands, executorOnly, deputy, new Target.BackToWork());
    }

    private ActionRule demanding(Predicate<Standing> fulfilled, WhyNot otherwise) {
        List<Demand> all = Stream.concat(demands.stream(), Stream.of(new Demand(fulfilled, otherwise)))
                .toList();
        return new ActionRule(right, states, forms, all, executorOnly, deputy, target);
    }
}
