package vn.tgpl.platform.merge;

import org.jspecify.annotations.Nullable;

/**
 * A part that reads differently now for the two.
 *
 * @param before its words when the form was opened; null when that is not known
 */
public record MergedPart(@Nullable String before, Part theirs, Part mine, Side side) {

    public String key() {
        return mine.key();
    }

    public String label() {
        return mine.label();
    }

    @Override
    public String toString() {
        return "MergedPart[" + key() + ", " + side + "]";
    }
}
