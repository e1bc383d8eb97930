package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.OwedPapers;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.NotFound;

/** Holds the papers that were shown and those that came later against the law of the day of acceptance. */
@Service
@Transactional(readOnly = true)
class PapersOfGroups implements OwedPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final LegalAidRequests requests;
    private final Catalogue catalogue;
    private final OwedWords words;

    PapersOfGroups(LegalAidRequests requests, Catalogue catalogue, OwedWords words) {
        this.requests = requests;
        this.catalogue = catalogue;
        this.words = words;
    }

    @Override
    public Owed of(RequestId id, Set<String> groupCodes, LocalDate on, Set<String> came) {
        LegalAidRequest request = requests.findById(id).orElseThrow(NotFound::new);
        Set<String> shown =
                PaperShown.proofs(request.papers(), request.arrival().channel());
        return of(groupCodes, on, Stream.concat(shown.stream(), came.stream()).collect(Collectors.toSet()));
    }

    @Override
    public Owed of(Set<String> groupCodes, LocalDate on, Set<String> shown) {
        List<EligibilityGroupView> groups = groupCodes.stream()
                .sorted()
                .flatMap(code -> catalogue.group(code, on).stream())
                .toList();
        List<PaperView> papers = groups.stream()
                .flatMap(group -> group.papers().stream())
                .filter(paper -> !shown.contains(paper.code()))
                .distinct()
                .toList();
        boolean proven = groups.stream().anyMatch(group -> group.isProvenBy(shown));
        return proven || papers.isEmpty()
                ? new Owed(papers, null)
                : new Owed(
                        papers,
                        words.of(
                                groups.stream()
                                        .map(group -> MissingPapers.of(group, shown))
                                        .toList(),
                                VIETNAMESE));
    }
}
