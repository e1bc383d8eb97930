package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Set;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.domain.MissingPapers.Unwritten;

/**
 * The papers any one of which shows what is not known of a person whom a group is otherwise proven for: the day of birth, or the
 * status, ethnicity or residence that the papers of the group name (TT 08/2017/TT-BTP Đ33 k3 to k6). What papers that were shown
 * may tell is to be written down by them, and no paper is asked for again.
 *
 * @param births the papers of the day that show a day of birth
 * @param proofs codes of those that were shown in a form that proves something
 */
record ClearingPapers(EligibilityGroupView group, Set<Doubt> doubts, List<PaperView> births, Set<String> proofs) {

    /** Those still to be shown. */
    List<PaperView> papers() {
        return doubts.stream()
                .filter(doubt -> shown(doubt).isEmpty())
                .flatMap(doubt -> showing(doubt).stream())
                .distinct()
                .toList();
    }

    boolean isNothing() {
        return doubts.stream().allMatch(doubt -> showing(doubt).isEmpty());
    }

    MissingPapers missing() {
        return MissingPapers.anyOf(
                group,
                papers(),
                doubts.stream()
                        .filter(doubt -> !shown(doubt).isEmpty())
                        .sorted()
                        .map(doubt -> new Unwritten(doubt.fact(), shown(doubt)))
                        .toList());
    }

    private List<PaperView> showing(Doubt doubt) {
        return doubt == Doubt.BIRTH ? births : group.papers();
    }

    private List<String> shown(Doubt doubt) {
        return showing(doubt).stream()
                .filter(paper -> proofs.contains(paper.code()))
                .map(PaperView::label)
                .toList();
    }
}
