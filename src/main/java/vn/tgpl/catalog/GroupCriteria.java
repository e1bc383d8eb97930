package vn.tgpl.catalog;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a group asks of the person before any paper is looked at.
 *
 * @param ageFrom youngest age in whole years, null when any
 * @param ageUnder the age at which the person no longer belongs to the group, null when any
 * @param statuses codes of the procedural statuses of which the person must have one; empty when none is asked
 * @param minorityInDifficultArea of an ethnic minority and resident in an especially difficult area, both
 * @param connectedMatter aid only in matters connected with what makes the person entitled
 * @param companionUnder the age under which whoever accompanies the person belongs to the group too, null when nobody does
 */
public record GroupCriteria(
        @Nullable Integer ageFrom,
        @Nullable Integer ageUnder,
        Set<String> statuses,
        boolean minorityInDifficultArea,
        boolean connectedMatter,
        @Nullable Integer companionUnder) {

    public static final GroupCriteria NONE = new GroupCriteria(null, null, Set.of(), false, false, null);

    public GroupCriteria {
        statuses = Set.copyOf(statuses);
    }

    public boolean asksAge() {
        return ageFrom != null || ageUnder != null;
    }

    public boolean admits(int age) {
        return (ageFrom == null || age >= ageFrom) && (ageUnder == null || age < ageUnder);
    }
}
