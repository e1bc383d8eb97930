package vn.tgpl.people.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonId;

/** Somebody takes his consent back; what left before stays as it left. */
public record WithdrawConsent(
        PersonId person,
        UUID consent,
        LocalDate on,
        @Nullable String reason) {

    @Override
    public String toString() {
        return "WithdrawConsent[" + consent + "]";
    }
}
