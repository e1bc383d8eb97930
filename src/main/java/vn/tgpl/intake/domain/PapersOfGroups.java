package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.OwedPapers;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NotFound;

/** Holds the papers that were shown and those that came later against the law of the day of acceptance. */
@Service
@Transactional(readOnly = true)
class PapersOfGroups implements OwedPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final LegalAidRequests requests;
    private final Catalogue catalogue;
    private final OwedWords words;
    private final DossierWords dossier;
    private final People people;

    PapersOfGroups(
            LegalAidRequests requests, Catalogue catalogue, OwedWords words, DossierWords dossier, People people) {
        this.requests = requests;
        this.catalogue = catalogue;
        this.words = words;
        this.dossier = dossier;
        this.people = people;
    }

    @Override
    public Owed of(RequestId id, Set<String> groupCodes, LocalDate on, Set<String> came) {
        LegalAidRequest request = requests.findById(id).orElseThrow(NotFound::new);
        Set<String> shown = PaperShown.proofs(
                request.papers(), request.arrival().channel(), catalogue.law(on).yearlyPapers(), on);
        Owed ofGroups = of(
                new Holder(
                        new PersonId(request.beneficiaryId()),
                        request.claims().claimedAs(),
                        EnumSet.complementOf(known(request.matter().proceduralStatusCode()))),
                groupCodes,
                on,
                shown,
                came);
        return with(lacking(request, came), ofGroups);
    }

    @Override
    public String label(String code, LocalDate on) {
        return DossierPaper.withCode(code)
                .map(dossier::label)
                .orElseGet(() -> catalogue.label(CodeList.PROOF_PAPER, code, on));
    }

    private static List<DossierPaper> lacking(LegalAidRequest request, Set<String> came) {
        return request.matter().lacking().stream()
                .filter(paper -> !came.contains(paper.code()))
                .toList();
    }

    /** Luật TGPL 2017 Đ29 k1: the application and the documents of the matter are owed like the papers of the ground. */
    private Owed with(List<DossierPaper> lacking, Owed ofGroups) {
        if (lacking.isEmpty()) {
            return ofGroups;
        }
        return new Owed(
                Stream.concat(ofGroups.papers().stream(), lacking.stream().map(dossier::view))
                        .toList(),
                Stream.of(ofGroups.words(), words.of(dossier.missing(lacking), VIETNAMESE))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")),
                ofGroups.proofs());
    }

    @Override
    public Owed of(PersonId person, Joined joined, Set<String> came) {
        return of(
                new Holder(person, joined.claimedAs(), EnumSet.complementOf(known(joined.statusCode()))),
                Set.of(joined.groupCode()),
                joined.on(),
                joined.shown(),
                came);
    }

    /** @param open what may not be known of the person; what he is in the proceedings stands with the matter */
    private record Holder(PersonId person, @Nullable ClaimedAs claimedAs, Set<Doubt> open) {}

    private static EnumSet<Doubt> known(@Nullable String statusCode) {
        return statusCode == null ? EnumSet.noneOf(Doubt.class) : EnumSet.of(Doubt.STATUS);
    }

    private Owed of(Holder holder, Set<String> groupCodes, LocalDate on, Set<String> shown, Set<String> came) {
        Set<String> proofs = Stream.concat(shown.stream(), came.stream()).collect(Collectors.toSet());
        List<EligibilityGroupView> groups = groupCodes.stream()
                .sorted()
                .flatMap(code -> catalogue.group(code, on).stream())
                .toList();
        List<EligibilityGroupView> proven =
                groups.stream().filter(group -> group.isProvenBy(proofs)).toList();
        if (!proven.isEmpty()) {
            return clearing(holder, proven, on, came, papers(groups, proofs));
        }
        List<PaperView> papers = papers(groups, proofs);
        return papers.isEmpty()
                ? new Owed(papers, null, false)
                : owed(
                        papers,
                        groups.stream()
                                .map(group -> MissingPapers.of(group, proofs))
                                .toList());
    }

    /** A paper that was shown and left something open shows it no more; one that came for it does. */
    private Owed clearing(
            Holder holder,
            List<EligibilityGroupView> proven,
            LocalDate on,
            Set<String> came,
            List<PaperView> whatElseMayCome) {
        List<PaperView> births = catalogue.law(on).birthPapers();
        Applicant applicant = applicant(holder.person(), holder.claimedAs(), on);
        List<ClearingPapers> clearing = proven.stream()
                .map(group -> new ClearingPapers(group, doubts(group, applicant, holder.open()), births))
                .toList();
        List<PaperView> papers = clearing.stream()
                .flatMap(one -> one.papers().stream())
                .distinct()
                .toList();
        boolean there = clearing.stream().anyMatch(ClearingPapers::isNothing)
                || papers.stream().map(PaperView::code).anyMatch(came::contains);
        return there
                ? new Owed(whatElseMayCome, null, false)
                : owed(papers, clearing.stream().map(ClearingPapers::missing).toList());
    }

    private static Set<Doubt> doubts(EligibilityGroupView group, Applicant applicant, Set<Doubt> open) {
        return new GroupFit(group, applicant)
                .doubts().stream().filter(open::contains).collect(Collectors.toUnmodifiableSet());
    }

    private Applicant applicant(PersonId person, @Nullable ClaimedAs claimedAs, LocalDate on) {
        PersonFacts facts = people.get(person).facts();
        BirthDate birth = facts.birth();
        String ethnicity = facts.ethnicityCode();
        return new Applicant(
                birth == null ? null : AgeSpan.on(on, birth),
                null,
                ethnicity == null ? null : (Boolean) catalogue.is(CodeMark.MINORITY, ethnicity, on),
                catalogue.area(facts.communeCode(), facts.village(), on),
                false,
                claimedAs,
                false);
    }

    private static List<PaperView> papers(List<EligibilityGroupView> groups, Set<String> proofs) {
        return groups.stream()
                .flatMap(group -> group.papers().stream())
                .filter(paper -> !proofs.contains(paper.code()))
                .distinct()
                .toList();
    }

    private Owed owed(List<PaperView> papers, List<MissingPapers> missing) {
        return new Owed(papers, words.of(missing, VIETNAMESE), true);
    }
}
