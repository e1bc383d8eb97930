package vn.tgpl.people.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Searches;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonClues;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;

/** Who on record may be the person that is being typed. */
@Component
public class PossiblePeople {

    private final People people;
    private final Searches trail;
    private final Clock clock;

    PossiblePeople(People people, Searches trail, Clock clock) {
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** The surest first; what cannot be read yet is no clue. Whoever was looked for can find out that he was. */
    public List<MatchLine> of(PersonFields typed, Actor actor) {
        PersonClues clues = new PersonClues(
                NationalId.parse(typed.getNationalId()).orElse(null),
                typed.getFullName(),
                BirthDate.parse(typed.getBirth(), LocalDate.now(clock)).orElse(null),
                PhoneNumber.parse(typed.getPhone()).orElse(null));
        List<MatchLine> found =
                people.matches(actor.scope(), clues).stream().map(MatchLine::of).toList();
        List<String> words = words(clues);
        if (!words.isEmpty()) {
            trail.recordEach(actor, Searches.Place.TYPED, words, Integer.toString(found.size()));
        }
        return found;
    }

    /** Each by which somebody can be found alone. */
    private static List<String> words(PersonClues clues) {
        return Stream.of(
                        Optional.ofNullable(clues.nationalId()).map(NationalId::value),
                        Optional.ofNullable(clues.phone()).map(PhoneNumber::value),
                        Optional.ofNullable(clues.fullName()).filter(name -> !name.isBlank()))
                .flatMap(Optional::stream)
                .toList();
    }
}
