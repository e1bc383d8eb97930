package vn.tgpl.platform.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part on the page on which it is chosen.
 *
 * @param before null when it is not known
 * @param chosen {@code theirs}, {@code mine}, or null
 * @param missing whether it was sent without a choice
 * @param fields what is sent with it, ready to stand in the page
 */
public record MergeLine(
        String label,
        @Nullable String before,
        String theirs,
        String mine,
        Side side,
        String choice,
        @Nullable String chosen,
        boolean missing,
        List<Field> fields) {

    /** A hidden field of the page. */
    public record Field(String name, String value) {

        @Override
        public String toString() {
            return "Field[" + name + "]";
        }
    }

    @Override
    public String toString() {
        return "MergeLine[" + choice + "]";
    }
}
