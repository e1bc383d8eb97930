package vn.tgpl.platform.presence;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else who has the thing open.
 *
 * @param doing message key of the form he has open; null when he only looks
 */
public record Somebody(String name, @Nullable String doing) {

    @Override
    public String toString() {
        return "Somebody[" + doing + "]";
    }
}
