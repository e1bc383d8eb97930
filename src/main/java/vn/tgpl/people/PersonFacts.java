package vn.tgpl.people;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.Sex;

/**
 * What is known of a person.
 *
 * @param oldIdNumber the nine digits on papers from before the citizen card
 * @param provinceCode where the person resides: that of the commune, or all that is known of the residence
 * @param phoneSafe false when a call could endanger the person
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
        @Nullable String addressLine,
        @Nullable PhoneNumber phone,
        boolean phoneSafe,
        @Nullable String contactNote) {

    /** Of whose residence no province is known beside the commune. */
    public PersonFacts(
            String fullName,
            @Nullable NationalId nationalId,
            @Nullable String oldIdNumber,
            @Nullable BirthDate birth,
            @Nullable Sex sex,
            @Nullable String ethnicityCode,
            @Nullable String communeCode,
            @Nullable String addressLine,
            @Nullable PhoneNumber phone,
            boolean phoneSafe,
            @Nullable String contactNote) {
        this(
                fullName,
                nationalId,
                oldIdNumber,
                birth,
                sex,
                ethnicityCode,
                null,
                communeCode,
                addressLine,
                phone,
                phoneSafe,
                contactNote);
    }

    @Override
    public String toString() {
        return "PersonFacts[masked]";
    }
}
