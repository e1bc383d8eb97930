package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tgpl.calendar.CalendarChanged;

/** Moves open deadlines when a holiday or a swapped day is entered, altered or removed. */
@Component
public class DeadlineRecount {

    private static final Logger log = LoggerFactory.getLogger(DeadlineRecount.class);

    private final CaseRepository cases;
    private final CaseDeadlines deadlines;
    private final Clock clock;

    DeadlineRecount(CaseRepository cases, CaseDeadlines deadlines, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void calendarChanged(CalendarChanged event) {
        Instant now = clock.instant();
        var affected = cases.withOpenDayPeriods(now);
        affected.forEach(id -> cases.findForChange(id).ifPresent(found -> {
            found.recount(deadlines);
            cases.save(found);
        }));
        log.info("calendar changed on {}: deadlines of {} cases counted anew", event.day(), affected.size());
    }
}
