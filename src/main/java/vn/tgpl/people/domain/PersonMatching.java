package vn.tgpl.people.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.tgpl.people.PersonClues;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.KnownAs;
import vn.tgpl.people.conflict.Likeness;

/** Decides how well somebody on record fits the clues. */
final class PersonMatching {

    private static final int MOST_SHOWN = 8;

    private PersonMatching() {}

    /**
     * The surest first; of linked records, which are one person, only the surest.
     *
     * @param groups the group of each record that is linked
     */
    static List<PersonMatch> best(List<PersonView> candidates, PersonClues clues, Map<PersonId, List<KnownAs>> groups) {
        Set<PersonId> told = new HashSet<>();
        return candidates.stream()
                .flatMap(person -> reason(person.facts(), clues).map(why -> PersonMatch.of(person, why)).stream())
                .sorted(Comparator.comparingInt(PersonMatch::score)
                        .reversed()
                        .thenComparing(match -> match.person().id().value()))
                .filter(match -> told.add(somebody(match.person().id(), groups)))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** The person behind a record: the earliest of its group. */
    private static PersonId somebody(PersonId record, Map<PersonId, List<KnownAs>> groups) {
        List<KnownAs> group = groups.getOrDefault(record, List.of());
        return group.isEmpty() ? record : group.get(0).record();
    }

    static Optional<Reason> reason(PersonFacts known, PersonClues clues) {
        return Likeness.between(
                Identity.of(known),
                new Identity(
                        Objects.requireNonNullElse(clues.fullName(), ""),
                        clues.nationalId(),
                        clues.birth(),
                        clues.phone()));
    }
}
