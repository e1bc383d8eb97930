package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.HelpedPerson;
import vn.tgpl.intake.OpenFact;
import vn.tgpl.intake.OwedPapers;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.NotFound;

/** Holds the papers that were shown and those that came later against the law of the day of acceptance. */
@Service
@Transactional(readOnly = true)
class PapersOfGroups implements OwedPapers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** As what somebody joined. */
    private static final Set<OpenFact> OF_JOINING = EnumSet.of(OpenFact.STATUS, OpenFact.COMPANION);

    private final LegalAidRequests requests;
    private final Catalogue catalogue;
    private final OwedWords words;
    private final DossierWords dossier;
    private final HelpedApplicants applicants;
    private final HelpedPerson again;
    private final CameWords cameWords;

    PapersOfGroups(
            LegalAidRequests requests,
            Catalogue catalogue,
            OwedWords words,
            DossierWords dossier,
            HelpedApplicants applicants,
            HelpedPerson again,
            CameWords cameWords) {
        this.requests = requests;
        this.catalogue = catalogue;
        this.words = words;
        this.dossier = dossier;
        this.applicants = applicants;
        this.again = again;
        this.cameWords = cameWords;
    }

    @Override
    public Owed of(Accepted accepted, Collection<CamePaper> came) {
        LegalAidRequest request = requests.findById(accepted.request()).orElseThrow(NotFound::new);
        LocalDate on = accepted.on();
        Channel channel = request.arrival().channel();
        LawOfDay law = catalogue.law(on);
        Set<String> shown = PaperProofs.of(request.papers(), channel, law.yearlyPapers(), on);
        CameProofs rules = CameProofs.of(law, channel);
        Set<String> proofs = with(shown, rules.of(came));
        Owed ofGroups = of(
                new Helped(applicants.of(request, accepted), Set.of(), () -> again.against(accepted)),
                accepted.groupCodes(),
                on,
                proofs);
        return telling(cameWords.unproving(came, rules, proofs), with(lacking(request, came), ofGroups));
    }

    /** What came and proves nothing is told as long as anything is owed. */
    private static Owed telling(String unproving, Owed owed) {
        return owed.isNothing() || unproving.isEmpty()
                ? owed
                : new Owed(owed.papers(), owed.dossier(), owed.words() + "\n" + unproving, owed.proofs(), owed.facts());
    }

    private static Set<String> with(Set<String> shown, Set<String> came) {
        return Stream.concat(shown.stream(), came.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String words(CamePaper came, LocalDate on) {
        return cameWords.of(came, on);
    }

    private static List<DossierPaper> lacking(LegalAidRequest request, Collection<CamePaper> came) {
        return request.matter().lacking().stream()
                .filter(paper -> came.stream().noneMatch(one -> one.code().equals(paper.code())))
                .toList();
    }

    /** Luật TGPL 2017 Đ29 k1: the application and the documents of the matter are owed like the papers of the ground. */
    private Owed with(List<DossierPaper> lacking, Owed ofGroups) {
        if (lacking.isEmpty()) {
            return ofGroups;
        }
        return new Owed(
                ofGroups.papers(),
                lacking.stream().map(dossier::view).toList(),
                Stream.of(ofGroups.words(), words.of(dossier.missing(lacking), VIETNAMESE))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")),
                ofGroups.proofs(),
                ofGroups.facts());
    }

    /**
     * How somebody who joined stands in the proceedings is kept as it was told when he did: a paper that came shows it, and
     * nobody is asked for it.
     */
    @Override
    public Owed of(PersonId person, Joined joined, Collection<CamePaper> came) {
        CameProofs rules = CameProofs.of(catalogue.law(joined.on()), Channel.DIRECT);
        Set<String> proving = rules.of(came);
        Set<String> proofs = with(joined.shown(), proving);
        Owed owed = of(
                new Helped(
                        applicants.of(person, joined),
                        proving.isEmpty() ? Set.of() : EnumSet.of(Doubt.STATUS, Doubt.COMPANION),
                        () -> again.against(person, joined)),
                Set.of(joined.groupCode()),
                joined.on(),
                proofs);
        return telling(cameWords.unproving(came, rules, proofs), askedOnly(owed));
    }

    private static Owed askedOnly(Owed owed) {
        return new Owed(
                owed.papers(),
                owed.dossier(),
                owed.words(),
                owed.proofs(),
                owed.facts().stream().filter(fact -> !OF_JOINING.contains(fact)).collect(Collectors.toSet()));
    }

    /**
     * Who is helped.
     *
     * @param shown what is taken as shown by a paper, though nobody wrote it down
     * @param against why no group takes him in
     */
    private record Helped(Applicant applicant, Set<Doubt> shown, Supplier<List<String>> against) {

        Set<Doubt> doubts(EligibilityGroupView group) {
            return new GroupFit(group, applicant)
                    .doubts().stream().filter(doubt -> !shown.contains(doubt)).collect(Collectors.toUnmodifiableSet());
        }
    }

    private Owed of(Helped helped, Set<String> groupCodes, LocalDate on, Set<String> proofs) {
        GroupsAgain claimed = GroupsAgain.of(catalogue, groupCodes, on);
        List<EligibilityGroupView> groups = claimed.fitting(helped.applicant());
        if (groups.isEmpty() && !claimed.groups().isEmpty()) {
            // no paper helps whom the law of that day does not know
            return new Owed(
                    papers(claimed.groups(), proofs),
                    List.of(),
                    String.join("\n", helped.against().get()),
                    true,
                    Set.of());
        }
        List<EligibilityGroupView> proven =
                groups.stream().filter(group -> group.isProvenBy(proofs)).toList();
        List<PaperView> papers = papers(groups, proofs);
        if (!proven.isEmpty()) {
            return clearing(helped, proven, on, proofs, papers);
        }
        return papers.isEmpty()
                ? new Owed(papers, List.of(), null, false, Set.of())
                : new Owed(
                        withBirths(papers, facts(helped, groups), on, proofs),
                        List.of(),
                        words.of(
                                groups.stream()
                                        .map(group -> MissingPapers.of(group, proofs))
                                        .toList(),
                                VIETNAMESE),
                        true,
                        facts(helped, groups));
    }

    private static Set<OpenFact> facts(Helped helped, List<EligibilityGroupView> groups) {
        return groups.stream()
                .flatMap(group -> helped.doubts(group).stream())
                .map(Doubt::fact)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A paper of the day of birth may come with the others. */
    private List<PaperView> withBirths(List<PaperView> papers, Set<OpenFact> facts, LocalDate on, Set<String> proofs) {
        return facts.contains(OpenFact.BIRTH)
                ? Stream.concat(
                                papers.stream(),
                                catalogue.law(on).birthPapers().stream()
                                        .filter(paper -> !proofs.contains(paper.code())))
                        .distinct()
                        .toList()
                : papers;
    }

    /** What is left open stays owed until it is told, whatever papers came for it. */
    private Owed clearing(
            Helped helped,
            List<EligibilityGroupView> proven,
            LocalDate on,
            Set<String> proofs,
            List<PaperView> whatElseMayCome) {
        List<PaperView> births = catalogue.law(on).birthPapers();
        List<ClearingPapers> clearing = proven.stream()
                .map(group -> new ClearingPapers(group, helped.doubts(group), births, proofs))
                .toList();
        if (clearing.stream().anyMatch(ClearingPapers::isNothing)) {
            return new Owed(whatElseMayCome, List.of(), null, false, Set.of());
        }
        return new Owed(
                clearing.stream()
                        .flatMap(one -> one.papers().stream())
                        .distinct()
                        .toList(),
                List.of(),
                words.of(clearing.stream().map(ClearingPapers::missing).toList(), VIETNAMESE),
                true,
                facts(helped, proven));
    }

    private static List<PaperView> papers(List<EligibilityGroupView> groups, Set<String> proofs) {
        return groups.stream()
                .flatMap(group -> group.papers().stream())
                .filter(paper -> !proofs.contains(paper.code()))
                .distinct()
                .toList();
    }
}
