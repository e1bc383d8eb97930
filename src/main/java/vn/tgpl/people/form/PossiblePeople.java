package vn.tgpl.people.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
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
    private final Clock clock;

    PossiblePeople(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The surest first; what cannot be read yet is no clue. */
    public List<MatchLine> of(PersonFields typed, Actor actor) {
        PersonClues clues = new PersonClues(
                NationalId.parse(typed.getNationalId()).orElse(null),
                typed.getFullName(),
                BirthDate.parse(typed.getBirth(), LocalDate.now(clock)).orElse(null),
                PhoneNumber.parse(typed.getPhone()).orElse(null));
        return people.matches(actor.scope(), clues).stream().map(MatchLine::of).toList();
    }
}
