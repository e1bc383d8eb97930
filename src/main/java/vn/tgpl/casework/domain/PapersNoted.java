package vn.tgpl.casework.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of papers that were noted.
 *
 * @param stillOwed in words, null when nothing is
 * @param before those that were noted before, in words, and stand once
 * @param unlisted the village on record that is none of those listed in its commune, null where that is not asked
 */
public record PapersNoted(
        @Nullable String stillOwed,
        List<String> before,
        @Nullable String unlisted) {

    public PapersNoted {
        before = List.copyOf(before);
    }

    @Override
    public String toString() {
        return "PapersNoted[]";
    }
}
