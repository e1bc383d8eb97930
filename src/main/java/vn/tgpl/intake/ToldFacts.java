package vn.tgpl.intake;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.BirthDate;

/**
 * What is told of somebody after he was accepted; null of each that is not told.
 *
 * @param village where he resides within his commune
 * @param statusCode procedural status
 * @param villageNotListed somebody looked through the villages of the commune that are listed, and the person lives in none; kept
 *     of whom a request was written down for
 */
public record ToldFacts(
        @Nullable BirthDate birth,
        @Nullable String ethnicityCode,
        @Nullable String village,
        @Nullable String statusCode,
        @Nullable ClaimedAs claimedAs,
        boolean villageNotListed) {

    public static final ToldFacts NONE = new ToldFacts(null, null, null, null, null, false);

    public boolean isNothing() {
        return !villageNotListed
                && Stream.of(birth, ethnicityCode, village, statusCode, claimedAs)
                        .allMatch(Objects::isNull);
    }

    /** The person with what is told of him. */
    public PersonFacts in(PersonFacts person) {
        return new PersonFacts(
                person.fullName(),
                person.nationalId(),
                person.oldIdNumber(),
                birth == null ? person.birth() : birth,
                person.sex(),
                ethnicityCode == null ? person.ethnicityCode() : ethnicityCode,
                person.provinceCode(),
                person.communeCode(),
                village == null ? person.village() : village,
                person.addressLine(),
                person.phone(),
                person.phoneSafe(),
                person.contactNote());
    }

    @Override
    public String toString() {
        return "ToldFacts[masked]";
    }
}
