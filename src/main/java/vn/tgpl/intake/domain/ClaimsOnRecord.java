package vn.tgpl.intake.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.GroupClaim;

/** The claims of a request as they are kept. */
@Embeddable
class ClaimsOnRecord {

    @ElementCollection
    @CollectionTable(schema = "intake", name = "request_group", joinColumns = @JoinColumn(name = "request_id"))
    private Set<ClaimedGroup> groups = new HashSet<>();

    private boolean noGroupApplies;
    private boolean notNearPoor;
    private boolean villageNotListed;

    private @Nullable String areaShownBy;
    private @Nullable String areaCommune;
    private @Nullable String areaVillage;

    @Enumerated(EnumType.STRING)
    private @Nullable ClaimedAs claimedAs;

    protected ClaimsOnRecord() {}

    ClaimsOnRecord(Claims claims) {
        put(claims);
    }

    /** Puts these in place of what was claimed. */
    final void put(Claims claims) {
        Set<ClaimedGroup> claimed = claims.groups().stream()
                .map(group -> new ClaimedGroup(group.code(), group.principal()))
                .collect(Collectors.toSet());
        groups.retainAll(claimed);
        groups.addAll(claimed);
        noGroupApplies = claims.noneApplies();
        notNearPoor = claims.notNearPoor();
        claimedAs = claims.claimedAs();
        villageNotListed = claims.area().villageNotListed();
        areaShownBy = claims.area().shownBy();
        areaCommune = claims.area().communeCode();
        areaVillage = claims.area().village();
    }

    /** The principal group first. */
    Claims claims() {
        return new Claims(
                groups.stream()
                        .map(group -> new GroupClaim(group.code(), group.principal()))
                        .sorted((one, other) -> Boolean.compare(other.principal(), one.principal()))
                        .toList(),
                noGroupApplies,
                notNearPoor,
                claimedAs,
                new AreaSaid(villageNotListed, areaShownBy, areaCommune, areaVillage));
    }
}
