package vn.tgpl.duties.domain;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the list.
 *
 * @param group null for all
 * @param mine only what the reader himself has to see to
 */
public record DutyFilter(Show show, @Nullable DutyGroup group, boolean mine) {

    /** Which duties, by what became of them. */
    public enum Show {
        OPEN,
        OVERDUE,
        MET,
        DROPPED
    }

    /** The most pressing first, or what was settled last. */
    boolean isAscending() {
        return show == Show.OPEN || show == Show.OVERDUE;
    }
}
