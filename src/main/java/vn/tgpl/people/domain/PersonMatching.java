package vn.tgpl.people.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonClues;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonMatch;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.PersonView;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.VietnameseText;

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
        if (clues.nationalId() != null && clues.nationalId().equals(known.nationalId())) {
            return Optional.of(Reason.SAME_NATIONAL_ID);
        }
        if (clues.fullName() == null
                || !VietnameseText.fold(clues.fullName()).equals(VietnameseText.fold(known.fullName()))) {
            return Optional.empty();
        }
        return sameName(known.birth(), clues.birth());
    }

    private static Optional<Reason> sameName(@Nullable BirthDate known, @Nullable BirthDate clue) {
        if (known == null || clue == null) {
            return Optional.of(Reason.SAME_NAME_BIRTH_UNKNOWN);
        }
        if (known.day() != null && known.equals(clue)) {
            return Optional.of(Reason.SAME_NAME_SAME_BIRTH);
        }
        return switch (Math.abs(known.year() - clue.year())) {
            case 0 -> Optional.of(Reason.SAME_NAME_SAME_YEAR);
            case 1 -> Optional.of(Reason.SAME_NAME_YEAR_ONE_OFF);
            default -> Optional.empty();
        };
    }
}
