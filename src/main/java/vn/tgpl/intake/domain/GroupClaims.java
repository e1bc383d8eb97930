package vn.tgpl.intake.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.LawOfDay;

/**
 * The groups a person is said to belong to, held against the law of a day.
 *
 * @param principal the group that is to count in statistics, null when none was named
 * @param noneApplies somebody looked through the groups and says that none applies
 */
public record GroupClaims(
        LawOfDay law, List<String> codes, @Nullable String principal, boolean noneApplies) {

    static GroupClaims of(LawOfDay law, Claims claims) {
        return new GroupClaims(law, claims.codes(), claims.principal(), claims.noneApplies());
    }

    public GroupClaims {
        codes = List.copyOf(codes);
    }

    /** The groups of the law of that day that are claimed, in its order. */
    List<EligibilityGroupView> inForce() {
        return law.inForce().stream()
                .filter(group -> codes.contains(group.code()))
                .toList();
    }

    /** Whether no group was chosen and nobody has said that none applies: nobody can tell yet. */
    boolean areOpen() {
        return codes.isEmpty() && !noneApplies;
    }

    boolean holds(EligibilityGroupView group) {
        return codes.contains(group.code());
    }
}
