package vn.tgpl.casework.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import vn.tgpl.platform.web.TimelineItem;

/**
 * Something that happened in a case.
 *
 * @param at when it happened
 * @param writtenAt when it was entered
 */
record TimelineEntry(CaseTimeline.Show show, Instant at, Instant writtenAt, TimelineItem item) {

    /**
     * What happened in one minute stands in the order in which it was written down: forms know no seconds, and nobody works on
     * what was not entrusted to him, nor is entrusted with what was not accepted.
     */
    static final Comparator<TimelineEntry> LATEST_FIRST = Comparator.comparing(
                    (TimelineEntry entry) -> entry.at().truncatedTo(ChronoUnit.MINUTES))
            .thenComparing(TimelineEntry::writtenAt)
            .thenComparing(TimelineEntry::at)
            .reversed();

    boolean fits(CaseTimeline.Show wanted) {
        return wanted == CaseTimeline.Show.ALL || wanted == show;
    }
}
