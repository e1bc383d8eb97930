package vn.tgpl.catalog;

import java.util.Set;

/**
 * What one open request would be answered under two wordings of the law. Nothing in it tells of the person.
 *
 * @param code by which people talk of the request
 * @param before message key of the answer under the one wording
 * @param after message key of the answer under the other
 * @param claimed codes of the groups the person is said to belong to, whether met or not
 * @param groupsBefore codes of the groups met under the one wording
 * @param groupsAfter codes of the groups met under the other
 * @param goesOnAs labels of the groups of the other in which the claimed ones go on, to be looked at anew
 */
public record AnswerChange(
        String code,
        String office,
        String before,
        String after,
        Set<String> claimed,
        Set<String> groupsBefore,
        Set<String> groupsAfter,
        Set<String> goesOnAs) {

    public AnswerChange {
        claimed = Set.copyOf(claimed);
        groupsBefore = Set.copyOf(groupsBefore);
        groupsAfter = Set.copyOf(groupsAfter);
        goesOnAs = Set.copyOf(goesOnAs);
    }

    public boolean isChange() {
        return !before.equals(after) || !groupsBefore.equals(groupsAfter);
    }
}
