package vn.tgpl.casework.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.MatterRole;

/**
 * Says who else stands in a case from now on.
 *
 * @param waiver why, and how it is gone on with what the check finds
 */
public record ChangeParties(CaseId caseId, long version, List<PartyNow> parties, Waiver waiver) {

    public ChangeParties {
        parties = List.copyOf(parties);
    }

    /**
     * A party as it is from now on.
     *
     * @param row where it was typed, from zero
     * @param id null for somebody new
     * @param nationalId null when none is known; of somebody on record, when his number stays as it is
     */
    public record PartyNow(
            int row,
            @Nullable UUID id,
            MatterRole role,
            String fullName,
            @Nullable String nationalId,
            @Nullable Integer birthYear) {

        Identity identity() {
            return Identity.of(fullName, nationalId, birthYear);
        }

        @Override
        public String toString() {
            return "PartyNow[" + role + "]";
        }
    }

    @Override
    public String toString() {
        return "ChangeParties[" + caseId + "]";
    }
}
