package vn.tgpl.platform.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a page with what it was asked for. Every value is encoded whole, also a brace, which Spring would take for the
 * name of something to be filled in, and an ampersand, which would begin another value.
 */
public final class PageAddress {

    private final UriComponentsBuilder uri;
    private final List<Object> values = new ArrayList<>();

    private PageAddress(String path) {
        this.uri = UriComponentsBuilder.fromPath(path);
    }

    public static PageAddress of(String path) {
        return new PageAddress(path);
    }

    /**
     * Adds a value after those before it.
     *
     * @param name a constant of the page
     * @param value null where nothing was asked for, which adds nothing
     */
    public PageAddress with(String name, @Nullable Object value) {
        if (value != null) {
            uri.queryParam(name, "{" + values.size() + "}");
            values.add(value);
        }
        return this;
    }

    /** The address below the host, as it stands in a link or a redirect. */
    @Override
    public String toString() {
        return uri.encode().buildAndExpand(values.toArray()).toUriString();
    }
}
