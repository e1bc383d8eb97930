package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AnswerChange;

/**
 * What a wording would do to the requests still to be decided.
 *
 * @param replaced the wording it is held against, null when there is none
 * @param first the day as of which both are answered
 * @param open how many of ordinary groups, or of none, there are
 * @param groups for each group met before or after, how many requests meet it; of ordinary ones those that meet no sensitive one
 *     besides, of sensitive ones always, so that nothing tells whether any request meets it
 * @param changes how many requests of ordinary groups would get another answer or other groups
 * @param hidden how many others would
 * @param changed the first of those, {@link #MOST_SHOWN} at most
 */
public record LawPreview(
        @Nullable LawVersionView replaced,
        LocalDate first,
        int open,
        List<GroupCount> groups,
        int changes,
        int hidden,
        List<AnswerChange> changed) {

    public static final int MOST_SHOWN = 200;

    public LawPreview {
        groups = List.copyOf(groups);
        changed = List.copyOf(changed);
    }

    /**
     * How many open requests meet a group under the one wording and the other.
     *
     * @param sensitive its name tells what no receipt number may stand beside
     */
    public record GroupCount(String code, boolean sensitive, long before, long after) {}

    /** A day of the wording it is held against: the first day itself where that one stands for it. */
    public LocalDate before() {
        return replaced == null || replaced.validity().contains(first) ? first : first.minusDays(1);
    }

    public boolean isCut() {
        return changes > changed.size();
    }
}
