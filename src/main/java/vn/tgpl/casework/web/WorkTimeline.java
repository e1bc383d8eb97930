package vn.tgpl.casework.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.WorkOnFile;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** Work that was recorded. */
@Component
class WorkTimeline implements TimelineSource {

    private final CaseTexts texts;

    WorkTimeline(CaseTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return file.work().stream().map(this::work);
    }

    private TimelineEntry work(WorkOnFile work) {
        String hours = work.from() == null
                ? ""
                : " " + Display.time(work.from()) + (work.to() == null ? "" : "–" + Display.time(work.to()));
        String text = Stream.of(work.place(), work.withWhom(), work.outcome())
                .filter(part -> part != null && !part.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        return new TimelineEntry(
                CaseTimeline.Show.WORK,
                at(work),
                work.recordedAt(),
                new TimelineItem(
                        Display.date(work.performedOn()) + hours,
                        texts.label(CodeList.ACTIVITY_TYPE, work.typeCode(), work.performedOn()),
                        work.recordedBy(),
                        text,
                        "neutral",
                        null));
    }

    /**
     * Where no hour is known, work of a day stands among what was written that day where it was written itself; what was
     * entered on another day stands at the end of its own.
     */
    private static Instant at(WorkOnFile work) {
        LocalTime from = work.from();
        if (from == null && Days.of(work.recordedAt()).equals(work.performedOn())) {
            return work.recordedAt();
        }
        return Days.at(work.performedOn(), from == null ? LocalTime.MAX : from);
    }
}
