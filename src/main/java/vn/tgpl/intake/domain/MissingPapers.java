package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Set;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;

/**
 * What is still needed to prove a group.
 *
 * @param alternatives any one set is enough; of each set the papers not yet shown, by their labels
 */
public record MissingPapers(String group, List<List<String>> alternatives) {

    /** Of the group, all that was not shown yet. */
    static MissingPapers of(EligibilityGroupView group, Set<String> shown) {
        return new MissingPapers(
                group.label(),
                group.alternatives().stream()
                        .map(set -> set.stream()
                                .filter(paper -> !shown.contains(paper.code()))
                                .map(PaperView::label)
                                .toList())
                        .distinct()
                        .toList());
    }

    /** Of a group that hangs on something not known of the person: any one of the papers that show it. */
    static MissingPapers anyOf(EligibilityGroupView group, List<PaperView> papers) {
        return new MissingPapers(
                group.label(),
                papers.stream().map(paper -> List.of(paper.label())).toList());
    }

    public MissingPapers {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /** The same as choices of which any one is enough, with what they have in common said once. */
    public List<PaperChoice> choices() {
        return PaperChoice.of(alternatives);
    }
}
