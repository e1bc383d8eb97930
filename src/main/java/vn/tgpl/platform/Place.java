package vn.tgpl.platform;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a screenful of a long list begins. It stands in a URL as {@code 50_<position>}, or as {@code 50_} for whoever turns
 * back: no row is known behind which it begins, only how many there are before it.
 *
 * @param before how many rows the screens before it showed, so that its rows are numbered on
 * @param after position of the last row before it, null where the rows before it are passed over by their number
 */
public record Place(int before, @Nullable String after) {

    /** Nobody turns more pages than that; a longer number was not written here. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,8})_(.*)");

    /** Rows that are passed over are read: nobody turns back through more. */
    private static final int MOST_PASSED_OVER = 10_000;

    /** Reads a place back; what carries no number begins to count anew. */
    public static Place decode(@Nullable String text) {
        if (text == null) {
            return new Place(0, null);
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (!numbered.matches()) {
            return new Place(0, text);
        }
        String position = numbered.group(2);
        return new Place(Integer.parseInt(numbered.group(1)), position.isEmpty() ? null : position);
    }

    /**
     * The row behind which the screen begins, in a list whose positions are ids; empty at its beginning.
     *
     * @throws PlaceUnreadable when the position is no id
     */
    public Optional<UUID> afterRow() {
        try {
            return Optional.ofNullable(after).map(UUID::fromString);
        } catch (IllegalArgumentException unreadable) {
            throw new PlaceUnreadable();
        }
    }

    /**
     * How many rows of the list are passed over; 0 where the screen begins behind a row.
     *
     * @throws PlaceUnreadable when no screen turned back to begins there
     */
    public int passedOver() {
        if (after != null) {
            return 0;
        }
        if (before > MOST_PASSED_OVER) {
            throw new PlaceUnreadable();
        }
        return before;
    }

    /**
     * The screen of so many rows before this one, as it stands in a URL; empty for the first, null where there is none or
     * nobody turns back to it.
     */
    @Nullable
    String previous(int rows) {
        if (before == 0 || before - rows > MOST_PASSED_OVER) {
            return null;
        }
        return before > rows ? (before - rows) + "_" : "";
    }

    /** The place behind so many more rows, as it stands in a URL. */
    String behind(int rows, String position) {
        return (before + rows) + "_" + position;
    }
}
