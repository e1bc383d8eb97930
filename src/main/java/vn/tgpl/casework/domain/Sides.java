package vn.tgpl.casework.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.OpposedStandings;

/**
 * Who of those helped in a case stands how: nobody is helped in it against whom it helps, for whoever performs it would stand
 * against his own side (Luật TGPL 2017 Đ25 k2 điểm a). The one question of every way by which a standing is told.
 *
 * @param standings by the record of the person, of whom it was told
 */
record Sides(Map<UUID, String> standings) {

    Sides {
        standings = Map.copyOf(standings);
    }

    /** @param among records of those who count */
    static Sides of(LegalAidCase of, Set<UUID> among) {
        Map<UUID, String> told = new HashMap<>(of.people().joinedStandings());
        String principal = of.matter().proceduralStatusCode();
        if (principal != null) {
            told.put(of.people().principal(), principal);
        }
        told.keySet().retainAll(among);
        return new Sides(told);
    }

    /**
     * Whether somebody else among them is of the other side.
     *
     * @param who record of whoever stands so, told or not; null while he is not on record
     * @param status null where he is in no proceedings, or it is not told
     */
    boolean against(@Nullable UUID who, @Nullable String status) {
        return standings.entrySet().stream()
                .filter(other -> !other.getKey().equals(who))
                .anyMatch(other -> OpposedStandings.are(status, other.getValue()));
    }
}
