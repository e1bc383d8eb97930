package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AreaView;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.GroupClaim;

/**
 * To which groups of Luật TGPL 2017 Đ7 a person is said to belong.
 *
 * @param groups each once, at most one of them the principal one
 * @param noneApplies somebody looked through the groups and says that none applies; never together with a group
 * @param notNearPoor somebody asked, and the person is of no near-poor household
 * @param claimedAs asked of groups that take in companions, null when it was not told
 * @param villageNotListed somebody looked through the villages of the commune that are listed, and the person lives in none
 * @param areaShownBy the paper, with its source, that says that the residence is an especially difficult area; counts where no
 *     list of the province is on record, null when none was named
 */
public record Claims(
        List<GroupClaim> groups,
        boolean noneApplies,
        boolean notNearPoor,
        @Nullable ClaimedAs claimedAs,
        boolean villageNotListed,
        @Nullable String areaShownBy) {

    public Claims {
        groups = List.copyOf(groups);
    }

    /** Where nobody looked through the villages, nor needed to name a paper of the place. */
    public Claims(List<GroupClaim> groups, boolean noneApplies, boolean notNearPoor, @Nullable ClaimedAs claimedAs) {
        this(groups, noneApplies, notNearPoor, claimedAs, false, null);
    }

    /** The area in which the person lives, with what somebody found out about his village. */
    AreaView place(AreaView area) {
        AreaView told = villageNotListed ? area.comparedWithList() : area;
        return areaShownBy == null ? told : told.shown();
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
                && villageNotListed == other.villageNotListed
                && Objects.equals(areaShownBy, other.areaShownBy);
    }
}
