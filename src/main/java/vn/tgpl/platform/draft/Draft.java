package vn.tgpl.platform.draft;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form somebody has begun and not sent yet.
 *
 * @param page address of the page of the form
 * @param each whether each opened form of this page has a draft of its own
 * @param title of the page
 * @param thing what the form is about; null when it does not say so
 * @param name what its owner calls it; null when he has given none
 */
public record Draft(
        UUID id,
        String page,
        boolean each,
        String title,
        @Nullable String thing,
        @Nullable String name,
        Instant savedAt,
        Instant expires) {

    /** Parameter by which a page that makes new things is told the draft to go on with. */
    public static final String PARAMETER = "draft";

    /** Where the form opens with what was typed. */
    public String href() {
        return each ? hrefOf(page, id) : page;
    }

    /** Address of the page of a draft that has one of many. */
    public static String hrefOf(String page, UUID id) {
        return page + (page.contains("?") ? "&" : "?") + PARAMETER + "=" + id;
    }

    /** What it is called in lists. */
    public String called() {
        return Objects.requireNonNullElse(name, title);
    }

    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }
}
