package vn.tgpl.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A position in a list that is ordered by an instant and, among equals, by id. */
public record Cursor(Instant at, UUID id) {

    // PostgreSQL cannot compare with a moment far beyond these, and no row lies there
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** The position as it stands in a URL. */
    public String encoded() {
        return at.getEpochSecond() + "." + at.getNano() + "~" + id;
    }

    /**
     * Reads a position back.
     *
     * @param text null for the beginning of the list
     * @throws PlaceUnreadable when no list can have written it
     */
    public static Optional<Cursor> decode(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String[] parts = text.split("[.~]", 3);
        if (parts.length != 3) {
            throw new PlaceUnreadable();
        }
        try {
            Instant at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
            if (at.isBefore(FIRST) || at.isAfter(LAST)) {
                throw new PlaceUnreadable();
            }
            return Optional.of(new Cursor(at, UUID.fromString(parts[2])));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException unreadable) {
            throw new PlaceUnreadable();
        }
    }
}
