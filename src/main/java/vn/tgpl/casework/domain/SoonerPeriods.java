package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Term;

/**
 * What is awaited anyway and becomes due sooner than it was; what is due before stays as it is.
 *
 * @param periods all deadlines of the case
 */
record SoonerPeriods(List<Deadline> periods) {

    /** An appointment; its first period may come back. */
    void hasten(Term sooner) {
        periods.stream()
                .filter(deadline -> deadline.isOpen(sooner.period().kind()))
                .filter(deadline -> sooner.dueAt().isBefore(deadline.dueAt()))
                .forEach(deadline -> deadline.period().hasten(sooner));
    }

    /** One that ran by mistake gives way for good. */
    void correct(Term right) {
        periods.stream()
                .filter(deadline -> deadline.isOpen(right.period().kind()))
                .forEach(deadline -> deadline.period().correct(right));
    }

    /** The same of a period about one assignment. */
    void correct(Term right, UUID subject) {
        periods.stream()
                .filter(deadline -> deadline.isOpen(right.period().kind(), subject))
                .forEach(deadline -> deadline.period().correct(right));
    }

    /** A period about one assignment, for good. */
    void hasten(Term sooner, UUID subject) {
        periods.stream()
                .filter(deadline -> deadline.isOpen(sooner.period().kind(), subject))
                .filter(deadline -> sooner.dueAt().isBefore(deadline.dueAt()))
                .forEach(deadline -> deadline.period().endSooner(sooner));
    }

    /** @return when the period that came back ends, null where none does */
    @Nullable
    Instant relax(CaseDeadlines rules) {
        return periods.stream()
                .filter(Deadline::isOpen)
                .filter(deadline -> deadline.period().comeBack(rules))
                .map(Deadline::dueAt)
                .findFirst()
                .orElse(null);
    }
}
