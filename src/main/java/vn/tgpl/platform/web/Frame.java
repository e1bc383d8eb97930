package vn.tgpl.platform.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of every page.
 *
 * @param menu what the person may open; asked only by a page that is drawn, for it counts what waits
 * @param taken who has the page before him and when, for what goes on paper; null where nobody is signed in
 * @param practiceMode the data is made up; every page says so
 */
public record Frame(
        boolean signedIn,
        @Nullable String displayName,
        @Nullable String officeName,
        Supplier<List<NavGroup>> menu,
        boolean practiceMode,
        int idleMinutes,
        @Nullable String taken) {

    public List<NavGroup> navGroups() {
        return menu.get();
    }

    /** A heading of the menu with the entries the person may open. */
    public record NavGroup(String label, List<NavEntry> items) {}

    /**
     * A menu entry ready to be shown.
     *
     * @param count what waits behind it, null where nothing is counted or nothing waits
     * @param waiting the same in words
     */
    public record NavEntry(
            String key,
            String href,
            String label,
            String icon,
            @Nullable String count,
            @Nullable String waiting) {}
}
