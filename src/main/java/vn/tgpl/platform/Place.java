package vn.tgpl.platform;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a screenful of a long list begins. It stands in a URL as {@code 50_<position>}.
 *
 * @param before how many rows the screens before it showed, so that its rows are numbered on
 * @param after position of the last row before it, null at the beginning of the list
 */
public record Place(int before, @Nullable String after) {

    /** Nobody turns more pages than that; a longer number was not written here. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,8})_(.*)");

    /** Reads a place back; what carries no number begins to count anew. */
    public static Place decode(@Nullable String text) {
        if (text == null) {
            return new Place(0, null);
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? new Place(Integer.parseInt(numbered.group(1)), numbered.group(2))
                : new Place(0, text);
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

    /** The place behind so many more rows, as it stands in a URL. */
    String behind(int rows, String position) {
        return (before + rows) + "_" + position;
    }
}
