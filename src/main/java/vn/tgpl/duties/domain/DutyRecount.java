package vn.tgpl.duties.domain;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tgpl.audit.Journal;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.calendar.PeriodChanged;
import vn.tgpl.shared.Actor;

/** Moves the ends of open duties when a holiday or a swapped day is entered, altered or removed, or a period changes. */
@Component
public class DutyRecount {

    private final OpenDuties open;
    private final DayRecounts recounts;
    private final Journal journal;

    DutyRecount(OpenDuties open, DayRecounts recounts, Journal journal) {
        this.open = open;
        this.recounts = recounts;
        this.journal = journal;
    }

    /** What a stop cut short is made up for by {@link RegisterClosing}, which counts anew whenever it looks. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void changed(CalendarChanged change) {
        OpenDuties.Recounted recounted = open.recount();
        recounts.keep(change, recounted);
        tell(change.by(), "day", change.day().toString(), recounted);
    }

    /** With the change itself: the duties of one line are few. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(PeriodChanged change) {
        OpenDuties.Recounted recounted = open.follow(change.now());
        if (recounted.seen() > 0) {
            tell(change.by(), "period", change.now().line().name(), recounted);
        }
    }

    private void tell(Actor by, String kind, String subject, OpenDuties.Recounted recounted) {
        journal.recordFor(
                by.id(), by.displayName(), "duties.recount", kind, subject, recounted.moved() + "/" + recounted.seen());
    }
}
