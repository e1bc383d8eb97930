package vn.tgpl.intake.domain;

import java.util.ArrayList;
import java.util.List;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.shared.Display;

/** What is to be said of papers that were shown, whatever they prove: their form, their day and their year. */
final class PaperFindings {

    private final AnswerFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    PaperFindings(AnswerFacts facts) {
        this.facts = facts;
        List<PaperView> papers = facts.claims().inForce().stream()
                .flatMap(group -> group.papers().stream())
                .distinct()
                .toList();
        papers.forEach(this::examineForm);
        papers.stream().filter(PaperView::yearly).forEach(this::examineYear);
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }

    // Luật TGPL Đ29 k2: the original or a certified copy, unless it was sent by electronic means
    private void examineForm(PaperView paper) {
        PaperShown shown = facts.papers().get(paper.code());
        if (shown != null && !facts.channel().proves(shown.shownAs())) {
            findings.add(Finding.of(Kind.COPY_NOT_CERTIFIED, paper.label()));
        }
        if (shown != null && shown.issuedOn() != null && shown.isIssuedAfter(facts.day())) {
            findings.add(Finding.of(Kind.PAPER_ISSUED_LATER, paper.label(), Display.date(shown.issuedOn())));
        }
    }

    // TT 08/2017 Đ33 k2, k6: the commune confirms for one year; that of last year is asked about, though it proves no
    // less
    private void examineYear(PaperView paper) {
        PaperShown shown = facts.papers().get(paper.code());
        Integer year = shown == null ? null : shown.yearConfirmed();
        if (shown != null && year != null && year != facts.day().getYear()) {
            findings.add(Finding.citing(
                    reference(paper),
                    kindOfYear(shown),
                    paper.label(),
                    year.toString(),
                    String.valueOf(facts.day().getYear())));
        }
    }

    private Kind kindOfYear(PaperShown shown) {
        if (shown.isOfYearToCome(facts.day())) {
            return Kind.PAPER_NOT_YET;
        }
        return shown.isOutdated(facts.day()) ? Kind.PAPER_OUTDATED : Kind.PAPER_OF_ANOTHER_YEAR;
    }

    /** Where the first group claimed that asks for the paper is told to ask for it. */
    private String reference(PaperView paper) {
        return facts.claims().inForce().stream()
                .filter(group -> group.papers().contains(paper))
                .map(EligibilityGroupView::paperReference)
                .findFirst()
                .orElse("");
    }
}
