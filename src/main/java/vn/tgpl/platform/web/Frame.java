package vn.tgpl.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of every page.
 *
 * @param practiceMode the data is made up; every page says so
 */
public record Frame(
        boolean signedIn,
        @Nullable String displayName,
        @Nullable String officeName,
        List<NavGroup> navGroups,
        boolean practiceMode,
        int idleMinutes) {

    /** A heading of the menu with the entries the person may open. */
    public record NavGroup(String label, List<NavEntry> items) {}

    /** A menu entry ready to be shown. */
    public record NavEntry(
            String key,
            String href,
            String label,
            String icon,
            @Nullable Long count) {}
}
