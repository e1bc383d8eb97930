package vn.tgpl.home.domain.pack;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has the papers of every working office made at night, those somebody asked for at once, and old ones removed. */
@Component
class DayPackNights {

    private static final Logger log = LoggerFactory.getLogger(DayPackNights.class);

    /** Nodes begin at the same minute; whoever comes later finds them asked for. */
    private static final Duration SAME_NIGHT = Duration.ofHours(1);

    private static final Duration AGAIN = Duration.ofMinutes(15);

    private final DayPackWishes wishes;
    private final DayPackMaking making;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final Duration keep;

    DayPackNights(
            DayPackWishes wishes,
            DayPackMaking making,
            TaskScheduler scheduler,
            Clock clock,
            @Value("${tgpl.day-pack.keep}") Duration keep) {
        this.wishes = wishes;
        this.making = making;
        this.scheduler = scheduler;
        this.clock = clock;
        this.keep = keep;
    }

    /** Where the database is away, again and again until it is there. */
    @Scheduled(cron = "${tgpl.day-pack.made}", zone = "Asia/Ho_Chi_Minh")
    public void nightly() {
        try {
            want();
            goOn();
        } catch (DataAccessException | TransactionException away) {
            log.error(
                    "the papers for a day without the system were not asked for tonight; tried again in a while", away);
            Future<?> unused = scheduler.schedule(this::nightly, clock.instant().plus(AGAIN));
        }
    }

    private void want() {
        int gone = wishes.removeBefore(clock.instant().minus(keep));
        log.info("papers for a day without the system removed that were kept long enough: {}", gone);
        if (!wishes.askedAtNightSince(clock.instant().minus(SAME_NIGHT))) {
            for (UUID office : wishes.offices()) {
                wishes.add(office, null);
            }
        }
    }

    /** Whoever asked does not wait for it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void asked(DayPacks.Asked wish) {
        Future<?> unused = scheduler.schedule(this::goOn, clock.instant());
    }

    /** Also soon after a start: the machine may have stopped half-way. */
    @Scheduled(initialDelayString = "${tgpl.left-over.first}", fixedDelayString = "${tgpl.left-over.every}")
    public void goOn() {
        try {
            Optional<UUID> made = making.next();
            while (made.isPresent()) {
                made = making.next();
            }
        } catch (DataAccessException | TransactionException away) {
            log.warn("the papers for a day without the system wait for the database", away);
        }
    }
}
