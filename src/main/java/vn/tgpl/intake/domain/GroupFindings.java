package vn.tgpl.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.domain.Finding.Kind;

/** Looks whether the person belongs to a claimed group and whether the papers prove it. */
final class GroupFindings {

    private final AnswerFacts facts;
    private final Set<String> proofs;
    private final List<Finding> findings = new ArrayList<>();
    private final List<MissingPapers> missing = new ArrayList<>();
    private boolean fits;
    private boolean proven;

    GroupFindings(AnswerFacts facts) {
        this.facts = facts;
        this.proofs = facts.papers().entrySet().stream()
                .filter(paper -> paper.getValue().provesThrough(facts.channel()))
                .map(paper -> paper.getKey())
                .collect(Collectors.toUnmodifiableSet());
        facts.groups().forEach(this::examine);
        if (!fits) {
            // Luật TGPL Đ7, Đ30 k1: aid is for the persons of these groups only
            findings.add(Finding.of(Kind.NO_GROUP));
        }
        if (proven && facts.papers().containsValue(PaperForm.COPY)) {
            findings.add(Finding.of(Kind.COPY_TO_COMPARE));
        }
    }

    private void examine(EligibilityGroupView group) {
        if (isOfWrongAge(group)) {
            return;
        }
        fits = true;
        if (group.isProvenBy(proofs)) {
            proven = true;
            findings.add(Finding.citing(group.legalReference(), Kind.GROUP_PROVEN, group.label()));
            return;
        }
        findings.add(Finding.citing(group.paperReference(), Kind.GROUP_UNPROVEN, group.label()));
        missing.add(stillNeeded(group));
        if (group.requiresHardship()) {
            findings.add(Finding.of(Kind.GROUP_NEEDS_HARDSHIP, group.label()));
        }
    }

    private boolean isOfWrongAge(EligibilityGroupView group) {
        GroupAge ages = GroupAge.of(group.code());
        if (!ages.matters()) {
            return false;
        }
        Integer age = facts.age();
        if (age == null) {
            findings.add(Finding.of(Kind.GROUP_AGE_UNKNOWN, group.label()));
            return false;
        }
        if (ages.admits(age)) {
            return false;
        }
        findings.add(
                Finding.citing(group.legalReference(), Kind.GROUP_NOT_OF_AGE, group.label(), Integer.toString(age)));
        return true;
    }

    private MissingPapers stillNeeded(EligibilityGroupView group) {
        List<List<String>> alternatives = group.alternatives().stream()
                .map(set -> set.stream()
                        .filter(paper -> !proofs.contains(paper.code()))
                        .map(PaperView::label)
                        .toList())
                .distinct()
                .toList();
        return new MissingPapers(group.label(), alternatives);
    }

    boolean fits() {
        return fits;
    }

    boolean proven() {
        return proven;
    }

    List<Finding> findings() {
        return findings;
    }

    List<MissingPapers> missing() {
        return proven ? List.of() : missing;
    }
}
