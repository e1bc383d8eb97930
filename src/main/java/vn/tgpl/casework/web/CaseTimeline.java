package vn.tgpl.casework.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.platform.web.Chip;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** What happened in a case, the latest first, built from its state rows. */
@Component
class CaseTimeline {

    /** What a reader wants to see of it. */
    enum Show {
        ALL,
        WORK,
        /** Sessions to come: no work was done in them yet. */
        AHEAD,
        DOCUMENTS,
        DECISIONS;

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Show of(@Nullable String parameter) {
            return Arrays.stream(values())
                    .filter(show -> show.parameter().equals(parameter))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    private final List<TimelineSource> sources;
    private final CaseTexts texts;

    CaseTimeline(List<TimelineSource> sources, CaseTexts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    /** Asks each source once. */
    Told of(CaseFile file) {
        return new Told(
                file, texts, sources.stream().flatMap(source -> source.of(file)).toList());
    }

    /** What was written down after a moment, the latest first, whenever it was done. */
    List<TimelineItem> writtenSince(Instant moment, CaseFile file) {
        return of(file).entries().stream()
                .filter(entry -> entry.writtenAt().isAfter(moment))
                .sorted(Comparator.comparing(TimelineEntry::writtenAt).reversed())
                .map(TimelineEntry::item)
                .toList();
    }

    /** All that happened in one case. */
    record Told(CaseFile file, CaseTexts texts, List<TimelineEntry> entries) {

        List<Chip> filters(Show chosen) {
            return Arrays.stream(Show.values())
                    .map(show -> new Chip(
                            texts.text("casework.timeline." + show),
                            "/cases/" + file.head().id() + "?show=" + show.parameter() + "#timeline",
                            Display.number(entries.stream()
                                    .filter(entry -> entry.fits(show))
                                    .count()),
                            show == chosen))
                    .toList();
        }

        List<TimelineItem> items(Show show) {
            return entries.stream()
                    .filter(entry -> entry.fits(show))
                    .sorted(TimelineEntry.LATEST_FIRST)
                    .map(TimelineEntry::item)
                    .toList();
        }
    }
}
