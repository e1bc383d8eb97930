package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.LegalPeriod;

/**
 * Open periods that run from the notice of an authority (Luật TGPL 2017 Đ31 k3; TTLT 10/2018 Đ3 k4).
 *
 * @param periods all deadlines of the case
 */
record NoticedPeriods(List<Deadline> periods) {

    /** The first appointment, unless it lapsed before anybody was appointed. */
    Optional<Deadline> appointment() {
        return periods.stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.ASSIGNMENT)
                .min(Comparator.comparing(Deadline::id))
                .filter(deadline -> deadline.isOpen() || deadline.metAt() != null);
    }

    boolean isAwaitedBy(LegalPeriod period) {
        return open().anyMatch(deadline -> deadline.isBy(period));
    }

    /** An appointment is awaited that runs from it. */
    boolean isAwaitedFromNotice() {
        return open().anyMatch(deadline -> deadline.period().runsFromNotice());
    }

    /** What runs from it runs from another moment; what another notice hastened does not. */
    void tellAt(Instant before, Instant told, CaseDeadlines rules) {
        open().forEach(deadline -> deadline.period().noticeAt(before, told, rules));
    }

    private Stream<Deadline> open() {
        return periods.stream().filter(Deadline::isOpen);
    }
}
