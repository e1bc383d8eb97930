package vn.tgpl.people.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tgpl.people.PersonMatch.Reason;

/**
 * Whether the centre's own practitioners are named as parties of a matter that is nobody's yet (Luật TGPL 2017 Đ25 k2 b). It is
 * no reason to refuse aid: another one performs it.
 */
public final class OwnPractitioners {

    private OwnPractitioners() {}

    /** Whether one of them can be a practitioner at all, so that it is worth knowing who these are. */
    public static boolean concern(List<Involved> people) {
        return people.stream().anyMatch(OwnPractitioners::isPartyAgainstOrBeside);
    }

    /**
     * Of each party the one who is most like him; who stands in the directory twice is told once.
     *
     * @param practitioners of the centre, as executors
     */
    public static List<Finding> named(List<Involved> people, List<Involved> practitioners) {
        return people.stream()
                .filter(OwnPractitioners::isPartyAgainstOrBeside)
                .flatMap(party -> practitioners.stream()
                        .map(practitioner -> finding(party, practitioner))
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(found -> found.likeness().score()))
                        .stream())
                .toList();
    }

    private static boolean isPartyAgainstOrBeside(Involved one) {
        return one.role() == MatterRole.OPPOSING || one.role() == MatterRole.RELATED;
    }

    private static Optional<Finding> finding(Involved party, Involved practitioner) {
        return practitioner.likeness(party).map(likeness -> finding(party, practitioner, likeness));
    }

    private static Finding finding(Involved party, Involved practitioner, Reason likeness) {
        return new Finding(
                Ground.OWN_PRACTITIONER,
                party,
                likeness,
                null,
                Objects.requireNonNull(practitioner.practitioner()),
                Remedy.NOTICE,
                null);
    }
}
