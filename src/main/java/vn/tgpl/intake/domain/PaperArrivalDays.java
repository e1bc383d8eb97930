package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.DomainException;

/** On which days papers that were called for can have come. */
@Component
public class PaperArrivalDays {

    private final DecisionBook book;
    private final Clock clock;

    PaperArrivalDays(DecisionBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** What is said against the day: it lies ahead, or before the call that is open. */
    public Optional<DomainException> objection(RequestId request, LocalDate arrivedOn) {
        if (arrivedOn.isAfter(LocalDate.now(clock))) {
            return Optional.of(new ArrivedInFuture());
        }
        return book.awaitsPapers(request) && arrivedOn.isBefore(book.papersCalledOn(request))
                ? Optional.of(new ArrivedBeforeCall())
                : Optional.empty();
    }
}
