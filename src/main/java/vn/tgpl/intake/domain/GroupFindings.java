package vn.tgpl.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.domain.Finding.Kind;

/** Looks to which of the claimed groups the person belongs and which of them the papers prove. */
final class GroupFindings {

    private final AnswerFacts facts;
    private final GroupProofs proofs;
    private final List<Finding> findings = new ArrayList<>();
    private final List<MissingPapers> missing = new ArrayList<>();
    private final List<EligibilityGroupView> fitting = new ArrayList<>();
    private final List<EligibilityGroupView> proven = new ArrayList<>();
    private final List<EligibilityGroupView> sure = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final boolean anotherMayFit;
    private boolean waiting;
    private boolean goesOn;

    /** @param anotherMayFit the person may belong to a group that was not claimed */
    GroupFindings(AnswerFacts facts, boolean anotherMayFit) {
        this.anotherMayFit = anotherMayFit;
        this.facts = facts;
        this.proofs = new GroupProofs(facts);
        facts.claims().inForce().forEach(this::examine);
        facts.claims().law().outOfForce().stream().filter(facts.claims()::holds).forEach(this::examineEnded);
        if (facts.claims().areOpen()) {
            findings.add(Finding.of(Kind.GROUP_NOT_CHOSEN));
        } else if (fitting.isEmpty()) {
            // Luật TGPL Đ7, Đ30 k1: aid is for the persons of these groups only
            findings.add(Finding.of(areUnsure() ? Kind.GROUP_TO_CHECK : Kind.NO_GROUP));
        }
        if (!proven.isEmpty()
                && facts.papers().values().stream().anyMatch(paper -> paper.shownAs() == PaperForm.COPY)) {
            findings.add(Finding.of(Kind.COPY_TO_COMPARE));
        }
        proofs.finding().ifPresent(findings::add);
        findings.addAll(new PaperFindings(facts).all());
    }

    private void examineEnded(EligibilityGroupView group) {
        findings.add(OutOfForce.finding(group, facts.day()));
        facts.claims().law().successors(group.code()).stream()
                .filter(successor -> !facts.claims().holds(successor))
                .filter(successor -> !new GroupFit(successor, facts.applicant()).isExcluded())
                .forEach(successor -> {
                    goesOn = true;
                    findings.add(Finding.citing(
                            successor.legalReference(), Kind.GROUP_GOES_ON, group.label(), successor.label()));
                });
    }

    private void examine(EligibilityGroupView group) {
        GroupFit fit = new GroupFit(group, facts.applicant());
        if (fit.waitsForHousehold()) {
            // Luật TGPL 2017 Đ7 k6: of such a household and not of one were both said; one is a mistake
            waiting = true;
            fit.findings().stream()
                    .filter(finding -> finding.kind() != Kind.GROUP_NOT_NEAR_POOR)
                    .forEach(findings::add);
            findings.add(Finding.citing(group.legalReference(), Kind.GROUP_NEAR_POOR_TO_CLEAR, group.label()));
            return;
        }
        findings.addAll(fit.findings());
        if (fit.fails()) {
            waiting |= fit.waitsForMatter();
            return;
        }
        fitting.add(group);
        if (group.certainty() == Certainty.UNCONFIRMED) {
            findings.add(Finding.citing(group.legalReference(), Kind.GROUP_LAW_UNSURE, group.label()));
        }
        if (group.isProvenBy(proofs.of(group))) {
            proven.add(group);
            doubts.addAll(fit.doubts());
            // papers that leave open what the group asks of the person prove nothing of it
            if (fit.doubts().isEmpty()) {
                sure.add(group);
                findings.add(Finding.citing(group.legalReference(), Kind.GROUP_PROVEN, group.label()));
                if (group.criteria().minorityInDifficultArea()
                        && facts.applicant().area().kind() == AreaKind.SHOWN) {
                    findings.add(Finding.citing(group.legalReference(), Kind.GROUP_AREA_SHOWN, group.label()));
                }
            }
            return;
        }
        findings.add(Finding.citing(group.paperReference(), Kind.GROUP_UNPROVEN, group.label()));
        missing.add(
                facts.applicant().notNearPoor()
                        ? MissingPapers.ofNotNearPoor(group, proofs.of(group))
                        : MissingPapers.of(group, proofs.of(group)));
        if (group.requiresHardship() && !proofs.showHardship()) {
            findings.add(Finding.of(Kind.GROUP_NEEDS_HARDSHIP, group.label()));
        }
    }

    boolean fits() {
        return !fitting.isEmpty();
    }

    /** No group claimed fits, but another one may, one of them still waits for an answer or goes on in one of today. */
    boolean areUnsure() {
        return !fits() && (anotherMayFit || waiting || goesOn);
    }

    /** Whether one of the groups proven hangs on nothing that is not known. */
    boolean sure() {
        return !sure.isEmpty();
    }

    /** What is to be told before the first group proven is sure. */
    Doubt doubted() {
        return doubts.get(0);
    }

    boolean proven() {
        return !proven.isEmpty();
    }

    /** The groups the person belongs to, as far as is known: those proven, or else those still to be proven. */
    List<String> met() {
        List<EligibilityGroupView> shown = sure.isEmpty() ? proven : sure;
        return (shown.isEmpty() ? fitting : shown)
                .stream().map(EligibilityGroupView::code).collect(Collectors.toUnmodifiableList());
    }

    /** The group that counts in statistics: the one named when the person belongs to it, or else the first of the law. */
    @Nullable
    String primary() {
        String named = facts.claims().principal();
        List<String> met = met();
        boolean stands = met.isEmpty() || (named != null && met.contains(named));
        return stands ? named : met.get(0);
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * The papers still needed, those that show what is not known of the person among them. Whether they may follow is for the
     * ground to say on which the request is accepted before they came (Luật TGPL Đ30 k4).
     */
    List<MissingPapers> missing() {
        return proven.isEmpty() ? missing : clearing();
    }

    /** The papers that show what is not known of the person, of each group proven; empty when one of them is sure. */
    private List<MissingPapers> clearing() {
        if (sure()) {
            return List.of();
        }
        List<PaperView> births = facts.claims().law().birthPapers();
        return proven.stream()
                .map(group -> new ClearingPapers(
                        group, new GroupFit(group, facts.applicant()).doubts(), births, facts.proofs()))
                .filter(papers -> !papers.isNothing())
                .map(ClearingPapers::missing)
                .toList();
    }
}
