package vn.tgpl.intake.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.tgpl.catalog.EligibilityGroupView;

/** What contradicts itself in what is said of the groups of Luật TGPL 2017 Đ7. */
public enum ClaimObjection {
    /** Somebody says that none applies, and names one. */
    NONE_AND_A_GROUP,
    /** Luật TGPL 2017 Đ7 k6: he is of no near-poor household, and belongs to a group of such households alone. */
    NOT_NEAR_POOR_AND_ITS_GROUP,
    /** A group that the law of the day does not know, and that is not on record either. */
    GROUP_NOT_IN_FORCE;

    /**
     * What is said of the groups.
     *
     * @param groups codes of those named
     * @param onRecord codes of those that stay though their groups have ended meanwhile
     */
    public record Said(
            Collection<String> groups, Collection<String> onRecord, boolean noneApplies, boolean notNearPoor) {

        /** A form made by hand may leave gaps between its groups. */
        public Said {
            groups = groups.stream().filter(Objects::nonNull).toList();
        }
    }

    public static Set<ClaimObjection> of(Said said, List<EligibilityGroupView> today) {
        EnumSet<ClaimObjection> objections = EnumSet.noneOf(ClaimObjection.class);
        if (said.noneApplies() && !said.groups().isEmpty()) {
            objections.add(NONE_AND_A_GROUP);
        }
        if (said.notNearPoor()
                && today.stream()
                        .anyMatch(group -> group.isOfNearPoor() && said.groups().contains(group.code()))) {
            objections.add(NOT_NEAR_POOR_AND_ITS_GROUP);
        }
        if (said.groups().stream()
                .anyMatch(code -> !said.onRecord().contains(code)
                        && today.stream().noneMatch(group -> group.code().equals(code)))) {
            objections.add(GROUP_NOT_IN_FORCE);
        }
        return objections;
    }

    // Luật TGPL 2017 Đ7 k6a: of a group that has ended nobody knows here whether it took in whoever accompanies
    /** Whether it matters as whom somebody is said to belong to one of the groups. */
    public static boolean mayTakeInCompanions(Collection<String> groups, List<EligibilityGroupView> today) {
        return groups.stream()
                .anyMatch(code -> today.stream()
                        .filter(group -> group.code().equals(code))
                        .findFirst()
                        .map(group -> group.criteria().companionUnder() != null)
                        .orElse(true));
    }
}
