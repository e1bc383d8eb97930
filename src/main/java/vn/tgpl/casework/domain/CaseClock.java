package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The deadlines of one case, open, met and lapsed. */
record CaseClock(List<Deadline> deadlines) {

    /** What the open deadlines wait for. */
    Set<DeadlineKind> awaited() {
        return deadlines.stream().filter(Deadline::isOpen).map(Deadline::kind).collect(Collectors.toSet());
    }

    void meet(DeadlineKind kind, Instant at) {
        deadlines.stream().filter(deadline -> deadline.isOpen(kind)).forEach(deadline -> deadline.meet(at));
    }

    void lapseAll(Instant at) {
        deadlines.stream().filter(Deadline::isOpen).forEach(deadline -> deadline.lapse(at));
    }

    /** Open deadlines follow the calendar; met and lapsed ones stay as they were. Tells how many moved. */
    int recount(CaseDeadlines rules) {
        List<Deadline> open = deadlines.stream().filter(Deadline::isOpen).toList();
        return Math.toIntExact(
                open.stream().filter(deadline -> deadline.recount(rules)).count());
    }

    @Nullable
    Instant next() {
        return deadlines.stream()
                .filter(Deadline::isOpen)
                .map(Deadline::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
