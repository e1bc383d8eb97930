package vn.tgpl.casework.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;

/**
 * Decides that somebody is helped on whose groups had to be looked at again.
 *
 * @param version of the case the form was made of
 * @param person who joined the case, null for the principal beneficiary
 * @param groupCode which group takes him in, null where he lost his later
 */
public record KeepHelping(
        CaseId caseId,
        long version,
        @Nullable UUID person,
        KeptGround ground,
        @Nullable String groupCode,
        String reason) {

    @Override
    public String toString() {
        return "KeepHelping[" + caseId + "]";
    }
}
