package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.domain.Finding.Kind;

/**
 * Which papers count for which of the claimed groups. A paper that may stand for any group stands for one only (TT
 * 08/2017/TT-BTP Đ33 k15): for the principal one where the person may belong to it, or else for the first of the law.
 */
final class GroupProofs {

    private final AnswerFacts facts;
    private final Set<String> shown;
    private final HardshipProofs hardship;
    private final @Nullable EligibilityGroupView oneGroup;

    GroupProofs(AnswerFacts facts) {
        this.facts = facts;
        this.shown = facts.proofs();
        this.hardship = HardshipProofs.of(facts.claims().law().inForce());
        List<EligibilityGroupView> possible = facts.claims().inForce().stream()
                .filter(group -> !new GroupFit(group, facts.applicant()).fails())
                .toList();
        this.oneGroup = possible.stream()
                .filter(group -> group.code().equals(facts.claims().principal()))
                .findFirst()
                .or(() -> possible.stream().findFirst())
                .orElse(null);
    }

    /** Codes of the papers that count for the group. */
    Set<String> of(EligibilityGroupView group) {
        return hardship.counting(
                group,
                shown.stream()
                        .filter(code -> group.equals(oneGroup) || !isForOneGroup(group, code))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A paper shows financial hardship, whichever group it was asked for. */
    boolean showHardship() {
        return hardship.isShownBy(shown);
    }

    /** Told where such a paper would otherwise prove a second group. */
    Optional<Finding> finding() {
        EligibilityGroupView counted = oneGroup;
        return counted == null
                ? Optional.empty()
                : facts.claims().inForce().stream()
                        .filter(group -> !group.equals(counted))
                        .flatMap(group -> group.papers().stream())
                        .filter(paper -> paper.forOneGroup() && shown.contains(paper.code()))
                        .findFirst()
                        .map(paper -> Finding.of(Kind.PAPER_FOR_ONE_GROUP, paper.label(), counted.label()));
    }

    private static boolean isForOneGroup(EligibilityGroupView group, String code) {
        return group.papers().stream()
                .filter(PaperView::forOneGroup)
                .anyMatch(paper -> paper.code().equals(code));
    }
}
