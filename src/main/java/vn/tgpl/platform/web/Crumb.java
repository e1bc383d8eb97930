package vn.tgpl.platform.web;

import org.jspecify.annotations.Nullable;

/** A step of the path to a page; the last one, the page itself, has no address. */
public record Crumb(String label, @Nullable String href) {

    /** The page one is on. */
    public static Crumb here(String label) {
        return new Crumb(label, null);
    }
}
