package vn.tgpl.intake;

import org.jspecify.annotations.Nullable;

/**
 * What somebody found out about one place (Luật TGPL 2017 Đ7 k4).
 *
 * @param villageNotListed he looked through the villages of the commune that are listed, and this is none of them
 * @param areaShownBy the paper, with its source, that says that it is an especially difficult area; counts where no list of the
 *     province is on record, null when none was named
 */
public record PlaceSaid(boolean villageNotListed, @Nullable String areaShownBy) {

    @Override
    public String toString() {
        return "PlaceSaid[masked]";
    }
}
