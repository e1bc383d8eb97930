package vn.tgpl.casework.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseStepQueries;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** Suspensions, archive, reopening, and the ends that a reopening set aside. */
@Component
class StepTimeline implements TimelineSource {

    private final CaseStepQueries steps;
    private final CaseTexts texts;

    StepTimeline(CaseStepQueries steps, CaseTexts texts) {
        this.steps = steps;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        return steps.of(file).stream().map(taken -> entry(taken, file));
    }

    private TimelineEntry entry(CaseStepQueries.Taken taken, CaseFile file) {
        String day = texts.text("casework.timeline.from", Display.date(taken.effectiveOn()));
        boolean archived = taken.action() == CaseAction.ARCHIVE;
        String text = Stream.of(archived ? shelf(taken, file) : null, day, archived ? null : taken.text())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        String title = texts.text("casework.taken." + taken.action());
        return new TimelineEntry(
                CaseTimeline.Show.DECISIONS,
                taken.takenAt(),
                taken.takenAt(),
                new TimelineItem(Display.dateTime(taken.takenAt()), title, taken.takenBy(), text, "info", null));
    }

    private @Nullable String shelf(CaseStepQueries.Taken taken, CaseFile file) {
        String shelf = taken.text() != null ? taken.text() : file.head().shelfMark();
        return shelf == null ? null : texts.text("casework.timeline.shelf", shelf);
    }
}
