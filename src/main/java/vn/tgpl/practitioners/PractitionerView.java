package vn.tgpl.practitioners;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;

/**
 * A practitioner as others see him.
 *
 * @param nationalId null when it is not known
 * @param birth null when it is not known
 * @param account through which he sees his cases, null when he has none
 */
public record PractitionerView(
        PractitionerId id,
        PractitionerKind kind,
        String fullName,
        OfficeId office,
        OfficeId centre,
        @Nullable NationalId nationalId,
        @Nullable BirthDate birth,
        String cardNumber,
        @Nullable String languages,
        @Nullable ActorId account) {

    @Override
    public String toString() {
        return "PractitionerView[" + id + "]";
    }
}
