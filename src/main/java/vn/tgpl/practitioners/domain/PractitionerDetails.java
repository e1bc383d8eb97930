package vn.tgpl.practitioners.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.OfficeId;

/** What is entered about a practitioner. */
public record PractitionerDetails(
        PractitionerKind kind,
        OfficeId office,
        PersonalDetails person,
        Card card,
        @Nullable DateRange contract,
        @Nullable DateRange suspension,
        @Nullable String languages,
        @Nullable ActorId account) {

    @Override
    public String toString() {
        return "PractitionerDetails[" + kind + "]";
    }
}
