package vn.tgpl.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One screenful of a long list.
 *
 * @param rows the rows of this screen
 * @param next position to ask for the following screen, null on the last one
 * @param before how many rows the screens before it showed; 0 where they are not numbered
 * @param previous position to ask for the screen before it, empty where that is the first, null where there is none
 */
public record KeysetPage<T>(
        List<T> rows,
        @Nullable String next,
        int before,
        @Nullable String previous) {

    public KeysetPage(List<T> rows, @Nullable String next) {
        this(rows, next, 0, null);
    }

    /**
     * Where the link to the screen before this one leads, null where there is none.
     *
     * @param address of the screen at a position; of the first without one
     */
    public @Nullable String previousHref(Function<@Nullable String, String> address) {
        return previous == null ? null : address.apply(previous.isEmpty() ? null : previous);
    }

    /**
     * Cuts a result that was asked for with one row too many.
     *
     * @param found at most {@code size + 1} rows in list order
     * @param position gives the position just behind a row
     */
    public static <T> KeysetPage<T> of(List<T> found, int size, Function<T, String> position) {
        if (found.size() <= size) {
            return new KeysetPage<>(List.copyOf(found), null);
        }
        List<T> rows = List.copyOf(found.subList(0, size));
        return new KeysetPage<>(rows, position.apply(rows.get(size - 1)));
    }

    /** The same for a list whose rows are numbered on from screen to screen. */
    public static <T> KeysetPage<T> of(List<T> found, int size, Place place, Function<T, String> position) {
        KeysetPage<T> cut = of(found, size, position);
        String next = cut.next();
        return new KeysetPage<>(
                cut.rows(), next == null ? null : place.behind(size, next), place.before(), place.previous(size));
    }
}
