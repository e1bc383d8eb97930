package vn.tgpl.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.BirthDate;

/**
 * What is told of somebody after he was accepted; null of each that is not told. Where he resides is told of the day on which he
 * was accepted or joined.
 *
 * @param village within the commune
 * @param statusCode procedural status
 * @param villageNotListed somebody looked through the villages of the commune that are listed, and the person lives in none
 * @param communeCode of that day; where another is on record of him, he may have moved, and the one on record stays
 * @param areaShownBy the paper that says that he resides in an especially difficult area, where no list is on record
 */
public record ToldFacts(
        @Nullable BirthDate birth,
        @Nullable String ethnicityCode,
        @Nullable String village,
        @Nullable String statusCode,
        @Nullable ClaimedAs claimedAs,
        boolean villageNotListed,
        @Nullable String communeCode,
        @Nullable String areaShownBy) {

    public static final ToldFacts NONE = new ToldFacts(null, null, null, null, null, false, null, null);

    public boolean isNothing() {
        return facts().isEmpty();
    }

    /** What is told. */
    public Set<OpenFact> facts() {
        Set<OpenFact> told = EnumSet.noneOf(OpenFact.class);
        put(told, OpenFact.BIRTH, birth);
        put(told, OpenFact.ETHNICITY, ethnicityCode);
        put(told, OpenFact.AREA, villageNotListed ? "" : village);
        put(told, OpenFact.AREA, communeCode);
        put(told, OpenFact.LIST, areaShownBy);
        put(told, OpenFact.STATUS, statusCode);
        put(told, OpenFact.COMPANION, claimedAs);
        return told;
    }

    /** The same, with the commune that was told before of the village that is told now. */
    public ToldFacts at(Residence place) {
        return communeCode != null || village == null
                ? this
                : new ToldFacts(
                        birth,
                        ethnicityCode,
                        village,
                        statusCode,
                        claimedAs,
                        villageNotListed,
                        place.communeCode(),
                        areaShownBy);
    }

    private static void put(Set<OpenFact> told, OpenFact fact, @Nullable Object value) {
        if (value != null) {
            told.add(fact);
        }
    }

    public ToldFacts withoutVillage() {
        return new ToldFacts(
                birth, ethnicityCode, null, statusCode, claimedAs, villageNotListed, communeCode, areaShownBy);
    }

    /**
     * What of the person is on record otherwise than it is told, in words; a day completes the year in which it lies. A village is
     * compared within one commune.
     */
    public Map<OpenFact, String> otherwise(PersonFacts person) {
        Map<OpenFact, String> otherwise = new EnumMap<>(OpenFact.class);
        BirthDate known = person.birth();
        if (birth != null && known != null && !birth.equals(known) && !completes(birth, known)) {
            otherwise.put(OpenFact.BIRTH, known.display());
        }
        String there = person.village();
        if (village != null && there != null && !village.equals(there) && !residesElsewhere(person)) {
            otherwise.put(OpenFact.AREA, there);
        }
        return otherwise;
    }

    /** Whether another commune is on record of the person than is told. */
    public boolean residesElsewhere(PersonFacts person) {
        return communeCode != null && person.communeCode() != null && !communeCode.equals(person.communeCode());
    }

    private static boolean completes(BirthDate birth, BirthDate known) {
        return known.day() == null && known.year() == birth.year();
    }

    /**
     * The person with what is told of him.
     *
     * @param province of the commune that is told, null when none is
     */
    public PersonFacts in(PersonFacts person, @Nullable String province) {
        boolean moved = residesElsewhere(person);
        boolean placed = communeCode != null && person.communeCode() == null;
        return new PersonFacts(
                person.fullName(),
                person.nationalId(),
                person.oldIdNumber(),
                birth == null ? person.birth() : birth,
                person.sex(),
                ethnicityCode == null ? person.ethnicityCode() : ethnicityCode,
                placed && province != null ? province : person.provinceCode(),
                placed ? communeCode : person.communeCode(),
                village == null || moved ? person.village() : village,
                person.addressLine(),
                person.phone(),
                person.safety(),
                person.contactNote());
    }

    @Override
    public String toString() {
        return "ToldFacts[masked]";
    }
}
