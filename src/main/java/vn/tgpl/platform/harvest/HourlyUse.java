package vn.tgpl.platform.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/**
 * Ends what an account takes within an hour of the clock (ASVS 2.4.1). A node counts in memory and tells the database now and
 * then, so that a page costs no statement; with several nodes it may become a twentieth of the limit more for each.
 */
@Component
public class HourlyUse {

    private static final Duration HOUR = Duration.ofHours(1);

    private final HourlyLimits limits;
    private final HourlyBook book;
    private final Clock clock;
    private final Map<Key, Count> counts = new ConcurrentHashMap<>();

    HourlyUse(HourlyLimits limits, HourlyBook book, Clock clock) {
        this.limits = limits;
        this.book = book;
        this.clock = clock;
    }

    /** @throws TooMuchInAnHour when the hour is used up */
    public void take(Taking taking, Actor who) {
        int limit = limits.of(taking);
        if (limit == 0) {
            return;
        }
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        Count count = counts.compute(
                new Key(who.id(), taking), (key, old) -> old == null || !old.hour.equals(hour) ? new Count(hour) : old);
        if (count.oneMore(who, taking, limit)) {
            book.usedUp(who, taking, hour, limit);
            Instant goesOn = hour.plus(HOUR);
            throw new TooMuchInAnHour(taking, limit, goesOn, Duration.between(clock.instant(), goesOn));
        }
    }

    private record Key(ActorId who, Taking taking) {}

    private final class Count {

        private final Instant hour;
        private int told;
        private int untold;

        Count(Instant hour) {
            this.hour = hour;
        }

        /** @return whether that is too much */
        synchronized boolean oneMore(Actor who, Taking taking, int limit) {
            untold++;
            if (untold >= limits.step(taking) || told + untold > limit) {
                told = book.add(who, taking, hour, untold);
                untold = 0;
            }
            return told > limit;
        }
    }
}
