package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;

/**
 * The papers any one of which shows what is not known of a person whom a group is otherwise proven for: the day of birth, or the
 * status, ethnicity or residence that the papers of the group name (TT 08/2017/TT-BTP Đ33 k3 to k6).
 *
 * @param births the papers of the day that show a day of birth
 */
record ClearingPapers(EligibilityGroupView group, Set<Doubt> doubts, List<PaperView> births) {

    List<PaperView> papers() {
        Stream<PaperView> own =
                doubts.stream().anyMatch(doubt -> doubt != Doubt.BIRTH) ? group.papers().stream() : Stream.of();
        return Stream.concat(doubts.contains(Doubt.BIRTH) ? births.stream() : Stream.of(), own)
                .distinct()
                .toList();
    }

    boolean isNothing() {
        return papers().isEmpty();
    }

    MissingPapers missing() {
        return MissingPapers.anyOf(group, papers());
    }
}
