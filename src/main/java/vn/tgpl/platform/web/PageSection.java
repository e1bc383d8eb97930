package vn.tgpl.platform.web;

import java.time.Instant;
import java.time.LocalDate;
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
     * @param article empty where no article asks for it
     * @param tone colour of the words
     * @param open until when it waits to be done, null of what waits no longer
     * @param ways what the reader may do about it
     */
    public record Line(
            String label,
            @Nullable String href,
            String detail,
            String article,
            String tone,
            String words,
            @Nullable Open open,
            List<Way> ways) {

        public Line {
            ways = List.copyOf(ways);
        }

        /** Without anything to be done about it but what stands where it leads. */
        public Line(
                String label,
                @Nullable String href,
                String detail,
                String article,
                String tone,
                String words,
                @Nullable Open open) {
            this(label, href, detail, article, tone, words, open, List.of());
        }
    }

    /** @param href where it is done */
    public record Way(String label, String href) {}

    /**
     * Something that waits to be done.
     *
     * @param until its last moment; the moment it began where it has to be done at once
     * @param day on which that is
     * @param moment the same in words
     * @param reminder the law sets no day for it, so that the moment is one's own reminder
     */
    public record Open(Instant until, LocalDate day, String moment, boolean reminder) {}
}
