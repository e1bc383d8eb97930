package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.OwedPapers;
import vn.tgpl.intake.OwedPapers.Joined;
import vn.tgpl.intake.OwedPapers.Owed;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.NotFound;

/** Which papers a case that was accepted at once has received since, and which it waits for still. */
@Component
public class PapersOnFile {

    private final OwedPapers papers;
    private final PaperArrivalQueries arrivals;

    PapersOnFile(OwedPapers papers, PaperArrivalQueries arrivals) {
        this.papers = papers;
        this.arrivals = arrivals;
    }

    /**
     * What somebody owes now.
     *
     * @param person who joined the case, null for the principal beneficiary
     * @throws NotFound when nobody of that record joined it
     */
    public Owed owed(CaseFile file, @Nullable UUID person) {
        CaseFile.Head head = file.head();
        List<CamePaper> came = came(file.arrivals(), person);
        if (person == null) {
            return papers.of(OutsideGroups.accepted(head), came);
        }
        JoinedBeneficiary joined = file.joinedAs(person).orElseThrow(NotFound::new);
        return papers.of(new PersonId(person), joined.joined(), came);
    }

    /** What came for somebody since, the earliest noted first; null for the principal beneficiary. */
    public List<PaperArrivalQueries.Arrived> arrived(CaseFile file, @Nullable UUID person) {
        return file.arrivals().stream()
                .filter(one -> Objects.equals(one.person(), person))
                .toList();
    }

    /** Codes of what came for the principal beneficiary since the acceptance. */
    public Set<String> came(CaseFile file) {
        return came(file.arrivals(), null).stream().map(CamePaper::code).collect(Collectors.toSet());
    }

    /** The same of somebody who joined. */
    public Set<String> came(CaseFile file, UUID person) {
        return came(file.arrivals(), person).stream().map(CamePaper::code).collect(Collectors.toSet());
    }

    /** All that is there of somebody already: what was shown when he was accepted or joined, and what came since. */
    List<CamePaper> there(LegalAidCase of, @Nullable UUID person) {
        List<CamePaper> shown = person == null
                ? papers.shown(of.request())
                : of.people().joined(person).orElseThrow(NotFound::new).shown();
        return Stream.concat(shown.stream(), came(arrivals.of(of.id()), person).stream())
                .toList();
    }

    String words(CamePaper paper, LocalDate on) {
        return papers.words(paper, on);
    }

    /** @param arriving papers that are being noted */
    Owed owedAfter(LegalAidCase of, @Nullable UUID person, Set<CamePaper> arriving) {
        List<CamePaper> came = Stream.concat(came(arrivals.of(of.id()), person).stream(), arriving.stream())
                .toList();
        if (person == null) {
            return papers.of(OutsideGroups.accepted(of, of.matter().acceptedStatusCode()), came);
        }
        Joined joined = of.people().joined(person).orElseThrow(NotFound::new);
        return papers.of(new PersonId(person), joined, came);
    }

    /** The latest of the days on which papers of somebody came, this one among them: on it all were there that are there now. */
    LocalDate lastArrival(LegalAidCase of, @Nullable UUID person, LocalDate arriving) {
        return arrivals.of(of.id()).stream()
                .filter(arrived -> Objects.equals(arrived.person(), person))
                .map(PaperArrivalQueries.Arrived::on)
                .filter(arriving::isBefore)
                .max(LocalDate::compareTo)
                .orElse(arriving);
    }

    private static List<CamePaper> came(List<PaperArrivalQueries.Arrived> arrived, @Nullable UUID person) {
        return arrived.stream()
                .filter(one -> Objects.equals(one.person(), person))
                .flatMap(one -> one.papers().stream())
                .toList();
    }
}
