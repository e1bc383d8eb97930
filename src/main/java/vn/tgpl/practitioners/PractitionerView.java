package vn.tgpl.practitioners;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/**
 * A practitioner as others see him.
 *
 * @param account through which he sees his cases, null when he has none
 */
public record PractitionerView(
        PractitionerId id,
        PractitionerKind kind,
        String fullName,
        OfficeId office,
        OfficeId centre,
        String cardNumber,
        @Nullable String languages,
        @Nullable ActorId account) {

    @Override
    public String toString() {
        return "PractitionerView[" + id + "]";
    }
}
