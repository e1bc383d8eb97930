package vn.tgpl.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A village as it was typed, held against those of its commune that are listed as especially difficult areas on a day (Luật TGPL
 * 2017 Đ7 k4).
 *
 * @param typed null when none was
 * @param meant names of the list that may be meant
 */
public record ListedVillages(@Nullable String typed, List<String> meant) {

    public ListedVillages {
        meant = List.copyOf(meant);
    }

    /** What stands behind a comma no list tells, and stays as it was typed. */
    public static ListedVillages of(
            Catalogue catalogue, @Nullable String commune, @Nullable String typed, LocalDate day) {
        return commune == null || typed == null || typed.contains(",")
                ? new ListedVillages(typed, List.of())
                : new ListedVillages(typed, catalogue.listedAs(commune, typed, day));
    }

    /** Two villages bear the name, and it is not told which. */
    public boolean areSeveral() {
        return meant.size() > 1 && !meant.contains(typed);
    }

    /** The name that is kept: that of the list where it means one, or else what was typed. */
    public @Nullable String name() {
        return meant.size() == 1 ? meant.get(0) : typed;
    }

    /** Their names, to choose from. */
    public String names() {
        return String.join(", ", meant);
    }

    @Override
    public String toString() {
        return "ListedVillages[masked]";
    }
}
