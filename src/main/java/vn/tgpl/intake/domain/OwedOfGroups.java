package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.OpenFact;
import vn.tgpl.intake.OwedPapers.Owed;

/** Holds papers against the groups somebody was accepted for, by the law of that day. */
@Component
class OwedOfGroups {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Set<Finding.Kind> RESIDENCE =
            Set.of(Finding.Kind.GROUP_AREA_NOT_DIFFICULT, Finding.Kind.GROUP_AREA_ENDED);

    private final Catalogue catalogue;
    private final OwedWords words;

    OwedOfGroups(Catalogue catalogue, OwedWords words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /**
     * Who is helped.
     *
     * @param against why no group takes him in
     */
    record Helped(Applicant applicant, Supplier<List<String>> against) {

        Set<Doubt> doubts(EligibilityGroupView group) {
            return new GroupFit(group, applicant).doubts();
        }
    }

    /**
     * @param on the day whose law is asked
     * @param proofs codes of the papers that prove something
     */
    Owed of(Helped helped, Set<String> groupCodes, LocalDate on, Set<String> proofs) {
        GroupsAgain claimed = GroupsAgain.of(catalogue, groupCodes, on);
        HardshipProofs hardship = HardshipProofs.of(catalogue.groupsInForce(on));
        List<EligibilityGroupView> groups = claimed.fitting(helped.applicant());
        if (groups.isEmpty() && !claimed.groups().isEmpty()) {
            // no paper helps whom the law of that day does not know
            return new Owed(
                    papers(claimed.groups(), proofs),
                    List.of(),
                    residesElsewhere(claimed, helped)
                            ? outside(claimed.groups(), proofs)
                            : String.join("\n", helped.against().get()),
                    true,
                    Set.of());
        }
        List<EligibilityGroupView> proven = groups.stream()
                .filter(group -> group.isProvenBy(hardship.counting(group, proofs)))
                .toList();
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
                                        .map(group -> MissingPapers.of(group, hardship.counting(group, proofs)))
                                        .toList(),
                                VIETNAMESE),
                        true,
                        facts(helped, groups));
    }

    /** Nothing but the residence speaks against him: that it is no such area is nothing that anybody can supply. */
    private static boolean residesElsewhere(GroupsAgain claimed, Helped helped) {
        return claimed.against(helped.applicant()).stream().map(Finding::kind).allMatch(RESIDENCE::contains);
    }

    /** What proves one of the groups; once one is proven, no paper, and yet it is not done. */
    private String outside(List<EligibilityGroupView> groups, Set<String> proofs) {
        return groups.stream().anyMatch(group -> group.isProvenBy(proofs))
                ? words.nothingMore(VIETNAMESE)
                : words.of(
                        groups.stream()
                                .map(group -> MissingPapers.of(group, proofs))
                                .toList(),
                        VIETNAMESE);
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
