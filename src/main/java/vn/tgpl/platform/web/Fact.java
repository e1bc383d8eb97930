package vn.tgpl.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * A name and its value; nothing known is shown as such.
 *
 * @param unprinted whether it stands on the screen alone and leaves no trace on paper
 */
public record Fact(String label, @Nullable String value, boolean unprinted) {

    public Fact(String label, @Nullable String value) {
        this(label, value, false);
    }

    /** The same, on the screen alone where {@code screenOnly}. */
    public Fact unprintedIf(boolean screenOnly) {
        return new Fact(label, value, screenOnly);
    }
}
