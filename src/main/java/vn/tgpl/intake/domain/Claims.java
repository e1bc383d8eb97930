package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.GroupClaim;

/**
 * To which groups of Luật TGPL 2017 Đ7 a person is said to belong.
 *
 * @param groups each once, at most one of them the principal one
 * @param noneApplies somebody looked through the groups and says that none applies; never together with a group
 * @param notNearPoor somebody asked, and the person is of no near-poor household
 * @param claimedAs asked of groups that take in companions, null when it was not told
 * @param area what somebody found out about the place where the person resides
 */
public record Claims(
        List<GroupClaim> groups,
        boolean noneApplies,
        boolean notNearPoor,
        @Nullable ClaimedAs claimedAs,
        AreaSaid area) {

    public Claims {
        groups = List.copyOf(groups);
    }

    /** Where nobody looked through the villages, nor needed to name a paper of the place. */
    public Claims(List<GroupClaim> groups, boolean noneApplies, boolean notNearPoor, @Nullable ClaimedAs claimedAs) {
        this(groups, noneApplies, notNearPoor, claimedAs, AreaSaid.NOTHING);
    }

    /** The same claims with what was found out said of that place. */
    public Claims of(@Nullable String communeCode, @Nullable String village) {
        return saying(area.of(communeCode, village));
    }

    /** The same claims with what was found out as far as it was said of that place. */
    public Claims at(@Nullable String communeCode, @Nullable String village) {
        return saying(area.at(communeCode, village));
    }

    /** The same claims with that found out in place of what was. */
    Claims saying(AreaSaid said) {
        return new Claims(groups, noneApplies, notNearPoor, claimedAs, said);
    }

    public List<String> codes() {
        return groups.stream().map(GroupClaim::code).toList();
    }

    /** Code of the group that is to count in statistics, null when none was named. */
    public @Nullable String principal() {
        return groups.stream()
                .filter(GroupClaim::principal)
                .map(GroupClaim::code)
                .findFirst()
                .orElse(null);
    }

    /** Whether both say the same, in whatever order. */
    boolean sameAs(Claims other) {
        return Set.copyOf(groups).equals(Set.copyOf(other.groups))
                && noneApplies == other.noneApplies
                && notNearPoor == other.notNearPoor
                && claimedAs == other.claimedAs
                && area.equals(other.area);
    }
}
