package vn.tgpl.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody lives in an especially difficult area on a day, and what the list of villages tells of it.
 *
 * @param listed names of the villages of his commune that are such areas on that day
 * @param village his, as it was told; null when it was not
 * @param ended the last day on which a village of that name was one, null where it is one still or none was before
 */
public record AreaView(
        AreaKind kind,
        List<String> listed,
        @Nullable String village,
        @Nullable LocalDate ended) {

    public AreaView {
        listed = List.copyOf(listed);
    }

    public static AreaView of(AreaKind kind) {
        return new AreaView(kind, List.of(), null, null);
    }

    /** The same where a paper says that the place is such an area; where the list is on record, it alone says so. */
    public AreaView shown() {
        return kind == AreaKind.NO_LIST ? new AreaView(AreaKind.SHOWN, listed, village, ended) : this;
    }

    /** The same where somebody looked through the list, and the village is none of those on it. */
    public AreaView comparedWithList() {
        return kind == AreaKind.VILLAGE_NOT_FOUND ? new AreaView(AreaKind.ORDINARY, listed, village, ended) : this;
    }
}
