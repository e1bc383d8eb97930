package vn.tgpl.casework.domain;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.calendar.PeriodChanged;

/**
 * Moves open deadlines when a holiday or a swapped day is entered, altered or removed, or a period of the law changes. That they have to move is written
 * down with the change itself; the work follows it in batches, and what was interrupted is gone on with later.
 */
@Component
public class DeadlineRecount {

    private static final Logger log = LoggerFactory.getLogger(DeadlineRecount.class);

    private final Recounts recounts;
    private final RecountBatch batches;
    private final TaskScheduler scheduler;
    private final Clock clock;

    DeadlineRecount(Recounts recounts, RecountBatch batches, TaskScheduler scheduler, Clock clock) {
        this.recounts = recounts;
        this.batches = batches;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(CalendarChanged change) {
        recounts.ask(change, clock.instant());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(PeriodChanged change) {
        recounts.ask(change, clock.instant());
    }

    /** Whoever changed the calendar does not wait for it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void changed(CalendarChanged change) {
        handOn();
    }

    /** Whoever changed a period does not wait for it either. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void changed(PeriodChanged change) {
        handOn();
    }

    private void handOn() {
        Future<?> unused = scheduler.schedule(this::goOn, clock.instant());
    }

    /** Also soon after a start: the machine may have stopped half-way. */
    @Scheduled(initialDelayString = "${tgpl.left-over.first}", fixedDelayString = "${tgpl.left-over.every}")
    public void goOn() {
        recounts.unfinished().forEach(this::goOnWith);
    }

    private void goOnWith(UUID recount) {
        try {
            boolean more = true;
            while (more) {
                more = batches.next(recount);
            }
        } catch (DataAccessException | TransactionException interrupted) {
            log.warn("recount {} was interrupted and will be gone on with", recount, interrupted);
        }
    }
}
