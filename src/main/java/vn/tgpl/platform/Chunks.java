package vn.tgpl.platform;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes through everything a list holds without holding all of it: page after page, each read when its first row is asked
 * for. Once through it is used up.
 */
public final class Chunks<T> implements Iterator<T> {

    private final Function<@Nullable String, KeysetPage<T>> pages;
    private Iterator<T> rows = List.<T>of().iterator();
    private @Nullable String after;
    private boolean last;

    /** @param pages reads the page after a position; null asks for the first one */
    public Chunks(Function<@Nullable String, KeysetPage<T>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && !last) {
            KeysetPage<T> page = pages.apply(after);
            rows = page.rows().iterator();
            after = page.next();
            last = after == null;
        }
        return rows.hasNext();
    }

    /** @throws NoSuchElementException after the last row */
    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }
}
