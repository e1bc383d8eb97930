package vn.tgpl.casework.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.DeadlineMoves;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** Deadlines that moved with the calendar or with a period of the law: from which day to which, and why. */
@Component
class DeadlineTimeline implements TimelineSource {

    private final DeadlineMoves moves;
    private final CaseTexts texts;

    DeadlineTimeline(DeadlineMoves moves, CaseTexts texts) {
        this.moves = moves;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return moves.of(file).stream().map(this::entry);
    }

    private TimelineEntry entry(DeadlineMoves.Moved moved) {
        String why = moved.line() == null
                ? texts.text(
                        "casework.timeline.deadlineMoved.calendar" + (moved.done() == null ? "" : "." + moved.done()),
                        Display.date(moved.changed()))
                : texts.text(
                        "casework.timeline.deadlineMoved.period",
                        texts.text("calendar.law." + moved.line()),
                        Display.date(moved.changed()));
        String ends = texts.text(
                "casework.timeline.deadlineMoved.text",
                texts.text("casework.deadline." + moved.kind()),
                texts.moment(moved.before()),
                texts.moment(moved.after()));
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                moved.at(),
                moved.at(),
                new TimelineItem(
                        Display.dateTime(moved.at()),
                        texts.text("casework.timeline.deadlineMoved"),
                        moved.by(),
                        Stream.of(ends, why, moved.reason())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining("\n")),
                        "info",
                        null));
    }
}
