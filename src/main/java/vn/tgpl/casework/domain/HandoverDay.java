package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tgpl.shared.DomainException;

/** Whether the file of a case can have come in on a day, told before anything is done. */
@Component
public class HandoverDay {

    private final Clock clock;

    HandoverDay(Clock clock) {
        this.clock = clock;
    }

    /** What is said against it; empty where nothing is. */
    public Optional<DomainException> objection(LocalDate handedOn, CaseFile file) {
        return Ending.objection(handedOn, file.head().stateSince(), clock.instant());
    }
}
