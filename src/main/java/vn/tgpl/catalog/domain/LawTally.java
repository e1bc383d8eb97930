package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AnswerChange;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.domain.LawPreview.GroupCount;

/**
 * Counts what a wording would do, request by request, and keeps no more of them than are shown. A request that meets a group whose
 * name tells of a secret, a proceeding, a people or a child, or claims it, is none of those shown and counts with no other group, so that nothing about it can be worked out from the rest (Luật
 * TGPL 2017 Đ6 k1 điểm c).
 */
final class LawTally {

    private final Set<String> sensitive;
    private final Set<String> sensitiveLabels;
    private final TreeMap<String, GroupCount> groups = new TreeMap<>();
    private final List<AnswerChange> shown = new ArrayList<>();
    private int open;
    private int changes;
    private int hidden;

    /** @param known the groups of both wordings */
    LawTally(List<EligibilityGroupView> known) {
        List<EligibilityGroupView> secret =
                known.stream().filter(group -> !group.tells().isEmpty()).toList();
        sensitive = secret.stream().map(EligibilityGroupView::code).collect(Collectors.toUnmodifiableSet());
        sensitiveLabels = secret.stream().map(EligibilityGroupView::label).collect(Collectors.toUnmodifiableSet());
        count(sensitive, 0, 0);
    }

    void add(AnswerChange answer) {
        boolean secret = isSecret(answer);
        open += secret ? 0 : 1;
        count(secret ? secretOf(answer.groupsBefore()) : answer.groupsBefore(), 1, 0);
        count(secret ? secretOf(answer.groupsAfter()) : answer.groupsAfter(), 0, 1);
        if (!answer.isChange()) {
            return;
        }
        if (secret) {
            hidden++;
            return;
        }
        changes++;
        if (shown.size() < LawPreview.MOST_SHOWN) {
            shown.add(answer);
        }
    }

    LawPreview preview(@Nullable LawVersionView replaced, LocalDate first) {
        return new LawPreview(replaced, first, open, List.copyOf(groups.values()), changes, hidden, shown);
    }

    private boolean isSecret(AnswerChange answer) {
        return Stream.of(answer.claimed(), answer.groupsBefore(), answer.groupsAfter())
                        .flatMap(Set::stream)
                        .anyMatch(sensitive::contains)
                || answer.goesOnAs().stream().anyMatch(sensitiveLabels::contains);
    }

    private Set<String> secretOf(Set<String> codes) {
        return codes.stream().filter(sensitive::contains).collect(Collectors.toUnmodifiableSet());
    }

    private void count(Set<String> codes, int before, int after) {
        codes.forEach(code -> groups.merge(
                code,
                new GroupCount(code, sensitive.contains(code), before, after),
                (one, other) -> new GroupCount(
                        code, one.sensitive(), one.before() + other.before(), one.after() + other.after())));
    }
}
