package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tgpl.platform.web.TimelineItem;

class TimelineOrderTests {

    @Test
    void whatHappenedInOneMinuteStandsInTheOrderInWhichItWasWrittenDown() {
        TimelineEntry accepted = entry("accepted", "2026-11-20T02:00:40Z", "2026-11-20T02:00:40Z");
        TimelineEntry assigned = entry("assigned", "2026-11-20T02:00:10Z", "2026-11-20T02:00:50Z");
        TimelineEntry worked = entry("worked", "2026-11-20T02:00:00Z", "2026-11-20T03:30:00Z");
        TimelineEntry later = entry("later", "2026-11-20T02:01:00Z", "2026-11-20T02:01:00Z");
        assertThat(titles(Stream.of(worked, later, accepted, assigned)))
                .containsExactly("later", "worked", "assigned", "accepted");
        assertThat(titles(Stream.of(assigned, accepted, later, worked)))
                .containsExactly("later", "worked", "assigned", "accepted");
    }

    private static List<String> titles(Stream<TimelineEntry> entries) {
        return entries.sorted(TimelineEntry.LATEST_FIRST)
                .map(entry -> entry.item().title())
                .toList();
    }

    private static TimelineEntry entry(String title, String at, String writtenAt) {
        return new TimelineEntry(
                CaseTimeline.Show.WORK,
                Instant.parse(at),
                Instant.parse(writtenAt),
                new TimelineItem(at, title, null, null, "neutral", null));
    }
}
