package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.VietnameseText;

/** Somebody else who has a part in the matter. */
@Embeddable
record PartyOfCase(
        UUID id,
        String role,
        String fullName,
        @Nullable String nationalId,
        @Nullable Integer birthYear) {

    /**
     * Whether somebody of that name and year may still be this party: the name reads the same without its marks, and no
     * other year of birth is told.
     */
    boolean mayBe(String name, @Nullable Integer year) {
        return VietnameseText.fold(fullName).equals(VietnameseText.fold(name))
                && (birthYear == null || year == null || birthYear.equals(year));
    }

    @Override
    public String toString() {
        return "PartyOfCase[" + id + "]";
    }
}
