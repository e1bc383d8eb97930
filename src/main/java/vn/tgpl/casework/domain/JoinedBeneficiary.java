package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.Days;

/**
 * Somebody who joined the principal beneficiary of a case.
 *
 * @param groupCode the group he belonged to on the day he joined
 */
public record JoinedBeneficiary(
        CaseFile.Person person,
        String groupCode,
        Instant addedAt,
        @Nullable String addedBy) {

    /** The law of this day says what his group is. */
    public LocalDate addedOn() {
        return Days.of(addedAt);
    }

    @Override
    public String toString() {
        return "JoinedBeneficiary[" + groupCode + "]";
    }
}
