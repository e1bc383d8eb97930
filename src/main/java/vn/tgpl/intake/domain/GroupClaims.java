package vn.tgpl.intake.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.LawOfDay;

/**
 * The groups a person is said to belong to, held against the law of a day.
 *
 * @param principal the group that is to count in statistics, null when none was named
 */
public record GroupClaims(
        LawOfDay law, List<String> codes, @Nullable String principal) {

    public GroupClaims {
        codes = List.copyOf(codes);
    }

    /** The groups of the law of that day that are claimed, in its order. */
    List<EligibilityGroupView> inForce() {
        return law.inForce().stream()
                .filter(group -> codes.contains(group.code()))
                .toList();
    }

    boolean holds(EligibilityGroupView group) {
        return codes.contains(group.code());
    }
}
