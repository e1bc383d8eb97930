package vn.tgpl.calendar.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** What was followed so long ago may have moved what was foreseen of an edit that is followed now. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

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
     * @param beside other changes that were followed between its showing and its end: what it moved and what they moved cannot be
     *     told apart, for a case is counted anew once for all of them
     */
    public record Followed(
            RecountProgress progress, @Nullable Foreseen foreseen, List<RecountProgress> beside) {

        public Followed {
            beside = List.copyOf(beside);
        }
    }

    /** The latest of each module first; what several modules do for one edit of the calendar is told as one. */
    public List<Followed> lately() {
        Instant now = clock.instant();
        List<RecountProgress> remembered = followedSince(now.minus(REMEMBERED));
        Set<UUID> ofEdits = remembered.stream()
                .map(RecountProgress::edit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Foreseen> foreseen = ofEdits.isEmpty() ? Map.of() : edits.of(ofEdits);
        Instant told = now.minus(TOLD_AFTERWARDS);
        return remembered.stream()
                .filter(one -> one.finishedAt() == null || !one.finishedAt().isBefore(told))
                .map(one -> followed(one, one.edit() == null ? null : foreseen.get(one.edit()), remembered))
                .toList();
    }

    private static Followed followed(
            RecountProgress one, @Nullable Foreseen foreseen, List<RecountProgress> remembered) {
        Instant shown = foreseen == null ? null : foreseen.at();
        Instant since = Objects.requireNonNullElse(shown, one.askedAt());
        return new Followed(
                one,
                foreseen,
                remembered.stream()
                        .filter(other -> !other.equals(one) && one.overlaps(other, since))
                        .toList());
    }

    private List<RecountProgress> followedSince(Instant since) {
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
        return Stream.concat(ofEdits.values().stream(), others.stream()).toList();
    }
}
