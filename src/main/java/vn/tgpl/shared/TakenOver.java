package vn.tgpl.shared;

import java.io.Serializable;
import java.util.Set;

/**
 * What ended before an office and was left to it: whoever goes on with the work sees it as his own.
 *
 * @param offices ended offices whose line of successors leads to the office
 * @param centres ended centres whose line of successors leads to its centre, or to a branch of that
 * @param provinces codes of former provinces that became part of its province
 */
public record TakenOver(Set<OfficeId> offices, Set<OfficeId> centres, Set<String> provinces) implements Serializable {

    public static final TakenOver NOTHING = new TakenOver(Set.of(), Set.of(), Set.of());

    public TakenOver {
        offices = Set.copyOf(offices);
        centres = Set.copyOf(centres);
        provinces = Set.copyOf(provinces);
    }
}
