package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.shared.CitizenCard;

/** Fills the form of a request with what the code of a citizen card says. */
@Component
class CardReading {

    private final KnownPeople known;
    private final Clock clock;

    CardReading(KnownPeople known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /**
     * Whether a card was shown and nothing else is known of the person: a scanner ends its line with Enter, which sends
     * the form where no script reads the card at once.
     */
    static boolean isAwaited(RequestForm form) {
        return form.getCard() != null && form.getPerson().getFullName() == null;
    }

    /** Leaves the form as it is, with the reason at the field, where the code cannot be read. */
    void read(RequestForm form, Errors errors) {
        Optional<CitizenCard> card = CitizenCard.parse(form.getCard(), LocalDate.now(clock));
        if (card.isPresent()) {
            known.read(form, card.get());
            form.setCard(null);
        } else {
            errors.rejectValue("card", "intake.form.card.unreadable");
        }
    }
}
