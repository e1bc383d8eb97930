package vn.tgpl.people.conflict;

import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.VietnameseText;

/** What tells one person from another. */
public record Identity(
        String fullName,
        @Nullable NationalId nationalId,
        @Nullable BirthDate birth,
        @Nullable PhoneNumber phone) {

    public static Identity of(PersonFacts facts) {
        return new Identity(facts.fullName(), facts.nationalId(), facts.birth(), facts.phone());
    }

    /** Of somebody of whom papers tell the name, perhaps the number and the year of birth. */
    public static Identity of(String fullName, @Nullable String nationalId, @Nullable Integer birthYear) {
        return new Identity(
                fullName,
                nationalId == null ? null : NationalId.parse(nationalId).orElse(null),
                birthYear == null ? null : BirthDate.ofYear(birthYear),
                null);
    }

    /**
     * Whether papers that tell of both may tell of one person: the names read the same without their marks, and no other
     * year of birth is told.
     */
    public boolean mayBe(Identity other) {
        return folded().equals(other.folded())
                && (birth == null || other.birth == null || birth.year() == other.birth.year());
    }

    /** Whether both bear one number, which belongs to one person only; false where it is not known of both. */
    public boolean hasNumberOf(Identity other) {
        return nationalId != null && nationalId.equals(other.nationalId);
    }

    public String folded() {
        return VietnameseText.fold(fullName);
    }

    @Override
    public String toString() {
        return "Identity[masked]";
    }
}
