package vn.tgpl.people.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.conflict.Examined;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;

/** What those whose interests count in a matter can be recognised by, with every name and record linked to them. */
record SightingClues(List<Identity> identities, List<PersonId> records) {

    /** How sure each clue is, so that the surest come first; the rules look closer later. */
    private static final Map<String, Reason> SURENESS = Map.of(
            "sameRecord", Reason.SAME_RECORD,
            "sameNumber", Reason.SAME_NATIONAL_ID,
            "nameBirthAndPhone", Reason.SAME_NAME_BIRTH_AND_PHONE,
            "nameAndBirth", Reason.SAME_NAME_SAME_BIRTH,
            "nameAndPhone", Reason.SAME_NAME_SAME_PHONE,
            "nameAndYear", Reason.SAME_NAME_SAME_YEAR,
            "yearOneOff", Reason.SAME_NAME_YEAR_ONE_OFF,
            "phoneAlone", Reason.SAME_PHONE,
            "nameAlone", Reason.SAME_NAME_BIRTH_UNKNOWN);

    private static final Set<MatterRole> COUNTED =
            Set.of(MatterRole.BENEFICIARY, MatterRole.OPPOSING, MatterRole.RELATED);

    static SightingClues of(Examined matter) {
        List<Involved> sought = matter.people().stream()
                .filter(one -> COUNTED.contains(one.role()))
                .toList();
        return new SightingClues(
                sought.stream().flatMap(Involved::identities).toList(),
                sought.stream().flatMap(Involved::records).toList());
    }

    boolean isEmpty() {
        return identities.isEmpty();
    }

    /** Names with year and day of birth side by side; numbers, telephones and records each for themselves. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        SURENESS.forEach((clue, reason) -> parameters.put(clue, reason.score()));
        parameters.put("names", identities.stream().map(Identity::folded).toArray(String[]::new));
        parameters.put(
                "years", identities.stream().map(SightingClues::birthYear).toArray(Integer[]::new));
        parameters.put("days", identities.stream().map(SightingClues::birthDay).toArray(String[]::new));
        parameters.put("numbers", known(Identity::nationalId, NationalId::value));
        parameters.put("phones", known(Identity::phone, PhoneNumber::value));
        parameters.put("persons", records.stream().map(PersonId::value).toArray(UUID[]::new));
        return parameters;
    }

    private <T> String[] known(Function<Identity, @Nullable T> clue, Function<T, String> value) {
        return identities.stream().map(clue).filter(Objects::nonNull).map(value).toArray(String[]::new);
    }

    private static @Nullable Integer birthYear(Identity identity) {
        BirthDate birth = identity.birth();
        return birth == null ? null : (Integer) birth.year();
    }

    private static @Nullable String birthDay(Identity identity) {
        BirthDate birth = identity.birth();
        return birth == null || birth.day() == null ? null : birth.day().toString();
    }

    @Override
    public String toString() {
        return "SightingClues[" + identities.size() + "]";
    }
}
