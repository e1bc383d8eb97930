package vn.tgpl.platform.web;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import vn.tgpl.shared.Display;

/** The lines of a list on paper, numbered, each read when it is written; of a very long one the first alone. */
public final class PrintedLines implements Iterator<List<String>> {

    /** Lines on paper; nobody reads a stack beyond that, and the sheet holds all. */
    public static final int MOST = 5000;

    private final Iterator<List<String>> lines;
    private int written;

    /** @param cells of a row, without its number */
    public <T> PrintedLines(Iterator<T> rows, Function<T, List<String>> cells) {
        this.lines = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<String> next() {
                return cells.apply(rows.next());
            }
        };
    }

    @Override
    public boolean hasNext() {
        return written < MOST && lines.hasNext();
    }

    @Override
    public List<String> next() {
        written++;
        return lines.next();
    }

    /** {@link #MOST}, ready to show. */
    public String getMost() {
        return Display.number(MOST);
    }

    /** The number of the line handed over last. */
    public int getNumber() {
        return written;
    }

    /** Whether more lines stand in the list; asked after the last one was handed over. */
    public boolean isCut() {
        return written >= MOST && lines.hasNext();
    }
}
