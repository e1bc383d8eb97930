package vn.tgpl.calendar.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.RecountProgress;
import vn.tgpl.calendar.RunningPeriods;

/** Tells how far the modules have come with moving their periods, and for some minutes that they are done. */
@Component
@Transactional(readOnly = true)
public class CalendarRecounts {

    private static final Duration TOLD_AFTERWARDS = Duration.ofMinutes(10);

    private final ObjectProvider<RunningPeriods> periods;
    private final Clock clock;

    CalendarRecounts(ObjectProvider<RunningPeriods> periods, Clock clock) {
        this.periods = periods;
        this.clock = clock;
    }

    public List<RecountProgress> lately() {
        Instant since = clock.instant().minus(TOLD_AFTERWARDS);
        return periods.stream()
                .flatMap(module -> module.recounts(since).stream())
                .toList();
    }
}
