package vn.tgpl.duties.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tgpl.audit.Journal;
import vn.tgpl.calendar.CalendarChanged;

/** Moves the last days of open duties when a holiday or a swapped day is entered, altered or removed. */
@Component
public class DutyRecount {

    private final OpenDuties open;
    private final Journal journal;

    DutyRecount(OpenDuties open, Journal journal) {
        this.open = open;
        this.journal = journal;
    }

    /** What a stop cut short is made up for by {@link RegisterClosing}, which counts anew whenever it looks. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void changed(CalendarChanged change) {
        OpenDuties.Recounted recounted = open.recount();
        journal.recordFor(
                change.by().id(),
                change.by().displayName(),
                "duties.recount",
                "day",
                change.day().toString(),
                recounted.moved() + "/" + recounted.seen());
    }
}
