package vn.tgpl.intake.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.OpenFact;

/**
 * What is still needed to prove a group.
 *
 * @param alternatives any one set is enough; of each set the papers not yet shown, by their labels
 * @param unwritten what is to be written down of the person, for which papers are there already
 */
public record MissingPapers(String group, List<List<String>> alternatives, List<Unwritten> unwritten) {

    private static final Comparator<List<PaperView>> SHORTEST_FIRST = Comparator.<List<PaperView>, Boolean>comparing(
                    set -> set.stream().anyMatch(PaperView::forOneGroup))
            .thenComparing(List::size);

    /** Something of the person that papers which were shown may tell. */
    public record Unwritten(OpenFact fact, List<String> papers) {

        public Unwritten {
            papers = List.copyOf(papers);
        }
    }

    /** Papers alone. */
    public MissingPapers(String group, List<List<String>> alternatives) {
        this(group, alternatives, List.of());
    }

    /** Of the group, all that was not shown yet; the fewest papers first, and last what may stand for any group. */
    static MissingPapers of(EligibilityGroupView group, Set<String> shown) {
        return of(group, group.alternatives(), shown);
    }

    /** The same of whom the household's certificate is not asked for: somebody asked, and it is not near-poor. */
    static MissingPapers ofNotNearPoor(EligibilityGroupView group, Set<String> shown) {
        List<List<PaperView>> others = group.alternatives().stream()
                .filter(set -> set.stream().noneMatch(paper -> paper.showsNearPoor() && !shown.contains(paper.code())))
                .toList();
        return of(group, others.isEmpty() ? group.alternatives() : others, shown);
    }

    private static MissingPapers of(EligibilityGroupView group, List<List<PaperView>> sets, Set<String> shown) {
        return new MissingPapers(
                group.label(),
                sets.stream()
                        .map(set -> set.stream()
                                .filter(paper -> !shown.contains(paper.code()))
                                .toList())
                        .distinct()
                        .sorted(SHORTEST_FIRST)
                        .map(set -> set.stream().map(PaperView::label).toList())
                        .toList());
    }

    /** Of a group that hangs on something not known of the person: any one of the papers that show it, or what those there tell. */
    static MissingPapers anyOf(EligibilityGroupView group, List<PaperView> papers, List<Unwritten> unwritten) {
        return new MissingPapers(
                group.label(),
                papers.stream().map(paper -> List.of(paper.label())).toList(),
                unwritten);
    }

    public MissingPapers {
        alternatives = alternatives.stream().map(List::copyOf).toList();
        unwritten = List.copyOf(unwritten);
    }

    /** Whether papers that are there tell all that is missing. */
    boolean isOnlyToWrite() {
        return alternatives.isEmpty() && !unwritten.isEmpty();
    }

    /** The same as choices of which any one is enough, with what they have in common said once. */
    public List<PaperChoice> choices() {
        return PaperChoice.of(alternatives);
    }
}
