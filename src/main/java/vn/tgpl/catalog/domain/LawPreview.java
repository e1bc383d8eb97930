package vn.tgpl.catalog.domain;

import java.util.List;
import vn.tgpl.catalog.AnswerChange;

/**
 * What a wording would do to the requests still to be decided.
 *
 * @param open how many there are
 * @param groups for each group met before or after, how many requests meet it
 * @param changes how many requests would get another answer or other groups
 * @param changed the first of those, {@link #MOST_SHOWN} at most
 */
public record LawPreview(int open, List<GroupCount> groups, int changes, List<AnswerChange> changed) {

    public static final int MOST_SHOWN = 200;

    public LawPreview {
        groups = List.copyOf(groups);
        changed = List.copyOf(changed);
    }

    /** How many open requests meet a group under the one wording and the other. */
    public record GroupCount(String code, long before, long after) {}

    public boolean isCut() {
        return changes > changed.size();
    }
}
