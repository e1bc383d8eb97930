package vn.tgpl.people;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.Sex;

/**
 * What is known of a person.
 *
 * @param oldIdNumber number of a paper from before the citizen card, of a passport or of another paper: 5 to 20 digits
 *     and capital letters, null when none is known
 * @param provinceCode where the person resides: that of the commune, or all that is known of the residence
 * @param village hamlet or residential group within the commune, as it is written; null when it was not told
 * @param safety whether he may be called, written to and visited
 */
public record PersonFacts(
        String fullName,
        @Nullable NationalId nationalId,
        @Nullable String oldIdNumber,
        @Nullable BirthDate birth,
        @Nullable Sex sex,
        @Nullable String ethnicityCode,
        @Nullable String provinceCode,
        @Nullable String communeCode,
        @Nullable String village,
        @Nullable String addressLine,
        @Nullable PhoneNumber phone,
        ContactSafety safety,
        @Nullable String contactNote) {

    public boolean mayBeCalled() {
        return safety.mayBeCalled();
    }

    public boolean mayBeVisited() {
        return safety.mayBeVisited();
    }

    /** The same of somebody of whom nobody has told where he resides. */
    public PersonFacts withoutProvince() {
        return new PersonFacts(
                fullName,
                nationalId,
                oldIdNumber,
                birth,
                sex,
                ethnicityCode,
                null,
                communeCode,
                village,
                addressLine,
                phone,
                safety,
                contactNote);
    }

    @Override
    public String toString() {
        return "PersonFacts[masked]";
    }
}
