package vn.tgpl.casework.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.DeadlineKind;
import vn.tgpl.catalog.CodeList;
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

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final CaseTexts texts;

    CaseTimeline(CaseTexts texts) {
        this.texts = texts;
    }

    List<Chip> filters(CaseFile file, Show chosen) {
        List<Entry> all = entries(file);
        return Arrays.stream(Show.values())
                .map(show -> new Chip(
                        texts.text("casework.timeline." + show),
                        "/cases/" + file.head().id() + "?show=" + show.parameter() + "#timeline",
                        all.stream().filter(entry -> entry.fits(show)).count(),
                        show == chosen))
                .toList();
    }

    List<TimelineItem> items(CaseFile file, Show show) {
        return entries(file).stream()
                .filter(entry -> entry.fits(show))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .map(Entry::item)
                .toList();
    }

    /** What was written down after a moment, the latest first, whenever it was done. */
    List<TimelineItem> writtenSince(Instant moment, CaseFile file) {
        return entries(file).stream()
                .filter(entry -> entry.writtenAt().isAfter(moment))
                .sorted(Comparator.comparing(Entry::writtenAt).reversed())
                .map(Entry::item)
                .toList();
    }

    private List<Entry> entries(CaseFile file) {
        List<Entry> entries = new ArrayList<>();
        CaseFile.Head head = file.head();
        entries.add(entry(Show.DECISIONS, head.acceptedAt(), "accepted", null, head.code(), "done"));
        file.executors().forEach(executor -> entries.add(assignment(executor)));
        file.work().forEach(work -> entries.add(work(work)));
        file.hearings().forEach(hearing -> entries.add(hearing(hearing)));
        papers(file).forEach(entries::add);
        CaseFile.Ending ending = file.ending();
        if (ending != null) {
            String text = texts.label(CodeList.CLOSING_RESULT, ending.resultCode()) + "\n" + ending.summary();
            entries.add(entry(Show.DECISIONS, ending.closedAt(), "closed", ending.closedBy(), text, "done"));
        }
        CaseFile.Handover handover = file.handover();
        if (handover != null) {
            String text = texts.text("casework.timeline.handedOver.text", handover.handedBy());
            entries.add(entry(
                    Show.DOCUMENTS,
                    handover.receivedAt(),
                    "handedOver",
                    handover.receivedBy(),
                    handover.note() == null ? text : text + "\n" + handover.note(),
                    "done"));
        }
        return entries;
    }

    private Entry assignment(CaseFile.Executor executor) {
        String text = executor.decisionCode() == null
                ? executor.name()
                : texts.text(
                        "casework.timeline.assigned.text",
                        executor.name(),
                        executor.decisionCode(),
                        Display.date(executor.decidedOn()));
        return entry(Show.DECISIONS, executor.assignedAt(), "assigned", executor.assignedBy(), text, "info");
    }

    private Entry work(CaseFile.Work work) {
        String hours = work.from() == null
                ? ""
                : " " + Display.time(work.from()) + (work.to() == null ? "" : "–" + Display.time(work.to()));
        String text = Stream.of(work.place(), work.withWhom(), work.outcome())
                .filter(part -> part != null && !part.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        Instant at = work.performedOn()
                .atTime(work.from() == null ? LocalTime.MAX : work.from())
                .atZone(ZONE)
                .toInstant();
        return new Entry(
                Show.WORK,
                at,
                work.recordedAt(),
                new TimelineItem(
                        Display.date(work.performedOn()) + hours,
                        texts.label(CodeList.ACTIVITY_TYPE, work.typeCode()),
                        work.recordedBy(),
                        text,
                        "neutral",
                        null));
    }

    private Entry hearing(CaseFile.Session hearing) {
        String text = Stream.of(hearing.court(), hearing.room(), hearing.subject(), hearing.outcome())
                .filter(part -> part != null && !part.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        Entry entry = entry(Show.WORK, hearing.startsAt(), "hearing", hearing.recordedBy(), text, "info");
        return new Entry(entry.show(), entry.at(), hearing.recordedAt(), entry.item());
    }

    private Stream<Entry> papers(CaseFile file) {
        return file.periods().stream()
                .filter(period -> period.kind() == DeadlineKind.MISSING_PAPERS)
                .flatMap(period -> Stream.ofNullable(period.metAt()))
                .map(metAt -> entry(Show.DOCUMENTS, metAt, "papers", null, null, "done"));
    }

    private Entry entry(Show show, Instant at, String what, @Nullable String by, @Nullable String text, String kind) {
        String title = texts.text("casework.timeline." + what);
        return new Entry(show, at, at, new TimelineItem(Display.dateTime(at), title, by, text, kind, null));
    }

    private record Entry(Show show, Instant at, Instant writtenAt, TimelineItem item) {

        boolean fits(Show wanted) {
            return wanted == Show.ALL || wanted == show;
        }
    }
}
