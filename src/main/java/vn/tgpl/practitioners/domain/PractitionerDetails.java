package vn.tgpl.practitioners.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** What is entered about a practitioner. */
public record PractitionerDetails(
        PractitionerKind kind,
        OfficeId office,
        PersonalDetails person,
        Card card,
        Terms contracts,
        Terms suspensions,
        @Nullable String languages,
        @Nullable ActorId account) {

    @Override
    public String toString() {
        return "PractitionerDetails[" + kind + "]";
    }
}
