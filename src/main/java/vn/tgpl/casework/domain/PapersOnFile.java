package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.intake.OwedPapers;
import vn.tgpl.intake.OwedPapers.Owed;
import vn.tgpl.intake.RequestId;

/** Which papers a case that was accepted at once has received since, and which it waits for still. */
@Component
public class PapersOnFile {

    private final OwedPapers papers;
    private final PaperArrivalQueries arrivals;

    PapersOnFile(OwedPapers papers, PaperArrivalQueries arrivals) {
        this.papers = papers;
        this.arrivals = arrivals;
    }

    /** What is owed now. */
    public Owed owed(CaseFile file) {
        CaseFile.Head head = file.head();
        return papers.of(
                new RequestId(head.requestId()),
                Set.copyOf(head.groupCodes()),
                Days.of(head.acceptedAt()),
                came(arrivals.of(file).stream()));
    }

    Owed owed(LegalAidCase of) {
        return owedAfter(of, Set.of());
    }

    /** @param arriving codes of papers that are being noted */
    Owed owedAfter(LegalAidCase of, Set<String> arriving) {
        Set<String> came = came(arrivals.of(of.id()).stream());
        return papers.of(
                of.request(),
                of.people().groupCodes(),
                of.acceptedOn(),
                Stream.concat(came.stream(), arriving.stream()).collect(Collectors.toSet()));
    }

    /** The latest of the days on which papers came, this one among them: on it all were there that are there now. */
    LocalDate lastArrival(LegalAidCase of, LocalDate arriving) {
        return arrivals.of(of.id()).stream()
                .map(PaperArrivalQueries.Arrived::on)
                .filter(arriving::isBefore)
                .max(LocalDate::compareTo)
                .orElse(arriving);
    }

    private static Set<String> came(Stream<PaperArrivalQueries.Arrived> arrived) {
        return arrived.flatMap(one -> one.papers().stream()).collect(Collectors.toSet());
    }
}
