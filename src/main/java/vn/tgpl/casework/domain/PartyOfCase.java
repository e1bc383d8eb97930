package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.conflict.Identity;

/** Somebody else who has a part in the matter. */
@Embeddable
record PartyOfCase(
        UUID id,
        String role,
        String fullName,
        @Nullable String nationalId,
        @Nullable Integer birthYear) {

    Identity identity() {
        return Identity.of(fullName, nationalId, birthYear);
    }

    @Override
    public String toString() {
        return "PartyOfCase[" + id + "]";
    }
}
