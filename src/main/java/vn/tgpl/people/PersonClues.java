package vn.tgpl.people;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;

/** What is known so far of somebody who may be on record. */
public record PersonClues(
        @Nullable NationalId nationalId,
        @Nullable String fullName,
        @Nullable BirthDate birth,
        @Nullable PhoneNumber phone) {

    @Override
    public String toString() {
        return "PersonClues[masked]";
    }
}
