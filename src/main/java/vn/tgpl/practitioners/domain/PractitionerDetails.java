package vn.tgpl.practitioners.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.Sex;

/** What is entered about a practitioner. */
public record PractitionerDetails(
        PractitionerKind kind,
        OfficeId office,
        String fullName,
        @Nullable Sex sex,
        String cardNumber,
        LocalDate cardIssuedOn,
        @Nullable DateRange contract,
        @Nullable DateRange suspension,
        @Nullable String languages,
        @Nullable PhoneNumber phone,
        @Nullable ActorId account) {

    @Override
    public String toString() {
        return "PractitionerDetails[" + kind + "]";
    }
}
