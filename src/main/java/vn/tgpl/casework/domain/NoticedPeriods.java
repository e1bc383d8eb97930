package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tgpl.casework.domain.period.CaseDeadlines;

/**
 * Open periods that run from the notice of an authority (Luật TGPL 2017 Đ31 k3; TTLT 10/2018 Đ3 k4).
 *
 * @param periods all deadlines of the case
 */
record NoticedPeriods(List<Deadline> periods) {

    /** When the notice was received from which one runs; empty where none does. */
    Optional<Instant> toldAt() {
        return open().flatMap(deadline -> Stream.ofNullable(deadline.period().noticeAt()))
                .findFirst();
    }

    /** It was received at another moment. */
    void tellAt(Instant told, CaseDeadlines rules) {
        open().forEach(deadline -> deadline.period().noticeAt(told, rules));
    }

    private Stream<Deadline> open() {
        return periods.stream().filter(Deadline::isOpen);
    }
}
