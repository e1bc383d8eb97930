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
 */
public record Standing(CaseState state, FormOfAid form, Set<DeadlineKind> awaited, boolean executor) {

    public Standing {
        awaited = Set.copyOf(awaited);
    }
}
