package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.intake.domain.Finding.Tone;

/** Why each group that was not claimed does not count, or that it might. */
final class OtherGroups {

    private final AnswerFacts facts;
    private final Set<String> proofs;

    OtherGroups(AnswerFacts facts) {
        this.facts = facts;
        this.proofs = facts.proofs();
    }

    List<Finding> findings() {
        Stream<Finding> inForce = facts.claims().law().inForce().stream()
                .filter(group -> !facts.claims().holds(group))
                .flatMap(this::whyNot);
        Stream<Finding> outOfForce = facts.claims().law().outOfForce().stream()
                .filter(group -> !facts.claims().holds(group))
                .map(group -> OutOfForce.finding(group, facts.day()));
        return Stream.concat(inForce, outOfForce).toList();
    }

    /** Whether the person may belong to one of them, as far as is known. */
    boolean mayFit() {
        return facts.claims().law().inForce().stream()
                .filter(group -> !facts.claims().holds(group))
                .anyMatch(group -> mayFit(group, new GroupFit(group, facts.applicant())));
    }

    private boolean mayFit(EligibilityGroupView group, GroupFit fit) {
        if (fit.fails()) {
            return false;
        }
        return fit.findings().isEmpty() ? speaksFor(group) : ageSpeaksFor(group, fit);
    }

    /** The age is, or may be, that of the group, and nothing else but the status is open. */
    private boolean ageSpeaksFor(EligibilityGroupView group, GroupFit fit) {
        return group.criteria().asksAge() && !group.requiresHardship() && fit.waitsForBirthOrStatus();
    }

    private Stream<Finding> whyNot(EligibilityGroupView group) {
        GroupFit fit = new GroupFit(group, facts.applicant());
        if (fit.fails()) {
            return fit.findings().stream().filter(finding -> finding.kind().tone() == Tone.AGAINST);
        }
        if (mayFit(group, fit)) {
            return Stream.of(Finding.citing(group.legalReference(), Kind.GROUP_MIGHT_BE_CLAIMED, group.label()));
        }
        if (group.requiresHardship() && !hardshipShown()) {
            return Stream.of(Finding.of(Kind.GROUP_UNCLAIMED_NO_HARDSHIP, group.label()));
        }
        return Stream.of(Finding.citing(group.legalReference(), Kind.GROUP_NOT_CLAIMED, group.label()));
    }

    /** Age, status, place or matter are those of the group, or its papers were shown. */
    private boolean speaksFor(EligibilityGroupView group) {
        boolean meant = !group.criteria().equals(GroupCriteria.NONE) && !group.requiresHardship();
        return meant || group.isProvenBy(ownProofs());
    }

    /** What was shown but for the papers that prove every group alike. */
    private Set<String> ownProofs() {
        List<EligibilityGroupView> groups = facts.claims().law().inForce();
        return proofs.stream()
                .filter(proof -> !groups.stream()
                        .allMatch(group -> group.papers().stream()
                                .anyMatch(paper -> paper.code().equals(proof))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean hardshipShown() {
        return facts.claims().law().inForce().stream()
                .flatMap(group -> group.papers().stream())
                .filter(PaperView::showsHardship)
                .anyMatch(paper -> proofs.contains(paper.code()));
    }
}
