package vn.tgpl.practitioners.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerKind;

/**
 * A line of the list of practitioners.
 *
 * @param contractTo last day of the latest contract
 * @param lapsed there are contracts and none holds today
 */
public record PractitionerRow(
        PractitionerId id,
        PractitionerKind kind,
        String fullName,
        String officeName,
        String cardNumber,
        @Nullable LocalDate contractTo,
        boolean lapsed,
        boolean withdrawn,
        boolean suspended,
        @Nullable String languages,
        boolean hasAccount) {

    @Override
    public String toString() {
        return "PractitionerRow[" + id + "]";
    }
}
