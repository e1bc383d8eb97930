package vn.tgpl.people.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.Sex;

/** A person in a list. */
public record PersonRow(
        PersonId id,
        String fullName,
        @Nullable BirthDate birth,
        @Nullable Sex sex,
        @Nullable NationalId nationalId,
        @Nullable String communeCode) {

    @Override
    public String toString() {
        return "PersonRow[" + id + "]";
    }
}
