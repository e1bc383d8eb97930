package vn.tgpl.people.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tgpl.people.PersonClues;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonMatch;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Likeness;

/** Decides how well somebody on record fits the clues. */
final class PersonMatching {

    private static final int MOST_SHOWN = 8;

    private PersonMatching() {}

    static List<PersonMatch> best(List<PersonView> candidates, PersonClues clues) {
        return candidates.stream()
                .flatMap(person -> reason(person.facts(), clues).map(why -> PersonMatch.of(person, why)).stream())
                .sorted(Comparator.comparingInt(PersonMatch::score)
                        .reversed()
                        .thenComparing(match -> match.person().id().value()))
                .limit(MOST_SHOWN)
                .toList();
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
