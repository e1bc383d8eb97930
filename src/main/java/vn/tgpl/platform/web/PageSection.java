package vn.tgpl.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section that one module adds to the page of what another module owns.
 *
 * @param id names the section on its page
 * @param title in words
 */
public record PageSection(String id, String title, List<Line> lines) {

    public PageSection {
        lines = List.copyOf(lines);
    }

    /**
     * A line of the section.
     *
     * @param href where it leads, null where the reader may not follow
     * @param detail what stands below the label
     * @param tone colour of the words
     */
    public record Line(String label, @Nullable String href, String detail, String article, String tone, String words) {}
}
