package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AnswerChange;
import vn.tgpl.catalog.domain.LawPreview.GroupCount;

/** Counts what a wording would do, request by request, and keeps no more of them than are shown. */
final class LawTally {

    private final TreeMap<String, GroupCount> groups = new TreeMap<>();
    private final List<AnswerChange> shown = new ArrayList<>();
    private int open;
    private int changes;

    void add(AnswerChange answer) {
        open++;
        count(answer.groupsBefore(), 1, 0);
        count(answer.groupsAfter(), 0, 1);
        if (answer.isChange()) {
            changes++;
            if (shown.size() < LawPreview.MOST_SHOWN) {
                shown.add(answer);
            }
        }
    }

    LawPreview preview(@Nullable LawVersionView replaced, LocalDate first) {
        return new LawPreview(replaced, first, open, List.copyOf(groups.values()), changes, shown);
    }

    private void count(Set<String> codes, int before, int after) {
        codes.forEach(code -> groups.merge(
                code,
                new GroupCount(code, before, after),
                (one, other) -> new GroupCount(code, one.before() + other.before(), one.after() + other.after())));
    }
}
