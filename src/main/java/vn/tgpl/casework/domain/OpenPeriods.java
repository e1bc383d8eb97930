package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Responsible;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.period.CaseDeadlines;

/**
 * What runs still, neither met nor lapsed.
 *
 * @param periods all deadlines of the case
 */
record OpenPeriods(List<Deadline> periods) {

    /** What they wait for. */
    Set<DeadlineKind> kinds() {
        return open().map(Deadline::kind).collect(Collectors.toSet());
    }

    /** When each of them ends, by its id. */
    Map<UUID, Instant> ends() {
        return open().collect(Collectors.toUnmodifiableMap(Deadline::id, Deadline::dueAt));
    }

    /** When the first of them ends, null where none runs. That another province keeps waiting is no delay of this case. */
    @Nullable
    Instant firstDue() {
        return open().filter(deadline -> deadline.kind().responsible() != Responsible.OTHER_CENTRE)
                .map(Deadline::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** They follow the calendar; met and lapsed ones stay as they were. Tells how many moved. */
    int recount(CaseDeadlines rules) {
        return move(deadline ->
                deadline.period().heedsCalendar() && deadline.period().recount(rules));
    }

    /** Those of a line that began since a day follow what the law now says. Tells how many moved. */
    int follow(PeriodOfLaw line, LocalDate from, CaseDeadlines rules) {
        return move(deadline -> deadline.period().follow(line, from, rules));
    }

    void lapse(Instant at) {
        open().forEach(deadline -> deadline.lapse(at));
    }

    void lapse(DeadlineKind kind, UUID subject, Instant at) {
        open().filter(deadline -> deadline.isOpen(kind, subject)).forEach(deadline -> deadline.lapse(at));
    }

    private int move(Predicate<Deadline> mover) {
        return Math.toIntExact(open().filter(mover).count());
    }

    private Stream<Deadline> open() {
        return periods.stream().filter(Deadline::isOpen);
    }
}
