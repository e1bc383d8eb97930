package vn.tgpl.calendar.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private final DayEdits edits;
    private final Clock clock;

    CalendarRecounts(ObjectProvider<RunningPeriods> periods, DayEdits edits, Clock clock) {
        this.periods = periods;
        this.edits = edits;
        this.clock = clock;
    }

    /**
     * How far an edit, or a change of a period, has been followed.
     *
     * @param foreseen what was shown before it was made, null where nothing was
     */
    public record Followed(
            RecountProgress progress, @Nullable Foreseen foreseen) {}

    /** The latest of each module first; what several modules do for one edit of the calendar is told as one. */
    public List<Followed> lately() {
        Instant since = clock.instant().minus(TOLD_AFTERWARDS);
        Map<UUID, RecountProgress> ofEdits = new LinkedHashMap<>();
        List<RecountProgress> others = new ArrayList<>();
        periods.stream().flatMap(module -> module.recounts(since).stream()).forEach(one -> {
            UUID edit = one.edit();
            if (edit == null) {
                others.add(one);
            } else {
                ofEdits.merge(edit, one, RecountProgress::and);
            }
        });
        Map<UUID, Foreseen> foreseen = ofEdits.isEmpty() ? Map.of() : edits.of(ofEdits.keySet());
        return Stream.concat(
                        ofEdits.entrySet().stream()
                                .map(one -> new Followed(one.getValue(), foreseen.get(one.getKey()))),
                        others.stream().map(one -> new Followed(one, null)))
                .toList();
    }
}
