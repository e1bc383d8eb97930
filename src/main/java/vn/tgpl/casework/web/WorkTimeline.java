package vn.tgpl.casework.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Work and hearings. */
@Component
class WorkTimeline implements TimelineSource {

    private final CaseTexts texts;

    WorkTimeline(CaseTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return Stream.concat(
                file.work().stream().map(this::work), file.hearings().stream().map(this::hearing));
    }

    private TimelineEntry work(CaseFile.Work work) {
        String hours = work.from() == null
                ? ""
                : " " + Display.time(work.from()) + (work.to() == null ? "" : "–" + Display.time(work.to()));
        String text = Stream.of(work.place(), work.withWhom(), work.outcome())
                .filter(part -> part != null && !part.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        Instant at = work.performedOn()
                .atTime(work.from() == null ? LocalTime.MAX : work.from())
                .atZone(Vietnam.ZONE)
                .toInstant();
        return new TimelineEntry(
                CaseTimeline.Show.WORK,
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

    private TimelineEntry hearing(CaseFile.Session hearing) {
        String text = Stream.of(hearing.court(), hearing.room(), hearing.subject(), hearing.outcome())
                .filter(part -> part != null && !part.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        return new TimelineEntry(
                CaseTimeline.Show.WORK,
                hearing.startsAt(),
                hearing.recordedAt(),
                new TimelineItem(
                        Display.dateTime(hearing.startsAt()),
                        texts.text("casework.timeline.hearing"),
                        hearing.recordedBy(),
                        text,
                        "info",
                        null));
    }
}
