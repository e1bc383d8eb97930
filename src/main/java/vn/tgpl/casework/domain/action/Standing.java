package vn.tgpl.casework.domain.action;

import java.util.Set;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.catalog.FormOfAid;

/**
 * How a case stands to the person who looks at it.
 *
 * @param awaited what its running deadlines wait for
 * @param executor the person is assigned to the case
 * @param destroyed what it told was destroyed after its time, and nothing can be done with it any more
 */
public record Standing(
        CaseState state, FormOfAid form, Set<DeadlineKind> awaited, boolean executor, boolean destroyed) {

    public Standing {
        awaited = Set.copyOf(awaited);
    }

    /** Of a case that is kept. */
    public Standing(CaseState state, FormOfAid form, Set<DeadlineKind> awaited, boolean executor) {
        this(state, form, awaited, executor, false);
    }
}
