package vn.tgpl.casework.web;

import java.time.Instant;
import vn.tgpl.platform.web.TimelineItem;

/**
 * Something that happened in a case.
 *
 * @param at when it happened
 * @param writtenAt when it was entered
 */
record TimelineEntry(CaseTimeline.Show show, Instant at, Instant writtenAt, TimelineItem item) {

    boolean fits(CaseTimeline.Show wanted) {
        return wanted == CaseTimeline.Show.ALL || wanted == show;
    }
}
