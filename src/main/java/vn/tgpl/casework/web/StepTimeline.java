package vn.tgpl.casework.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.Share;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseStepQueries;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Display;

/** Suspensions, archive, reopening, the ends that a reopening set aside, and files that did not come in after all. */
@Component
class StepTimeline implements TimelineSource {

    private final CaseStepQueries steps;
    private final EndEntries ends;
    private final CaseTexts texts;

    StepTimeline(CaseStepQueries steps, EndEntries ends, CaseTexts texts) {
        this.steps = steps;
        this.ends = ends;
        this.texts = texts;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        List<CaseStepQueries.Taken> taken = steps.of(file);
        Optional<Instant> reopened = taken.stream()
                .filter(step -> step.action() == CaseAction.REOPEN)
                .map(CaseStepQueries.Taken::takenAt)
                .max(Comparator.naturalOrder());
        Stream<TimelineEntry> told = taken.stream()
                .map(step ->
                        entry(step, reopened.filter(step.takenAt()::isBefore).isPresent(), file));
        if (reopened.isPresent()) {
            told = Stream.concat(told, setAside(file));
        }
        return taken.stream().anyMatch(StepTimeline::undoes)
                ? Stream.concat(
                        told, steps.handoversSetAside(file, true).stream().map(ends::undone))
                : told;
    }

    private static boolean undoes(CaseStepQueries.Taken taken) {
        return taken.action() == CaseAction.HAND_OVER;
    }

    private Stream<TimelineEntry> setAside(CaseFile file) {
        Map<Instant, Map<UUID, Share>> parts = steps.creditsSetAside(file);
        return Stream.concat(
                steps.endingsSetAside(file).stream()
                        .map(ending -> ends.setAside(ending, file, parts.getOrDefault(ending.closedAt(), Map.of()))),
                steps.handoversSetAside(file, false).stream().map(ends::setAside));
    }

    /** @param reopened the case was opened again after the step */
    private TimelineEntry entry(CaseStepQueries.Taken taken, boolean reopened, CaseFile file) {
        boolean archived = taken.action() == CaseAction.ARCHIVE;
        String text = Stream.of(
                        archived ? shelf(taken, file) : null,
                        undoes(taken) ? null : texts.text("casework.timeline.from", Display.date(taken.effectiveOn())),
                        archived ? null : taken.text(),
                        note(taken))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        String title = texts.text(
                archived && reopened
                        ? "casework.timeline.archivedBefore"
                        : undoes(taken) ? "casework.timeline.handoverUndone" : "casework.taken." + taken.action());
        return new TimelineEntry(
                archived ? CaseTimeline.Show.DOCUMENTS : CaseTimeline.Show.DECISIONS,
                taken.takenAt(),
                taken.takenAt(),
                new TimelineItem(
                        Display.dateTime(taken.takenAt()),
                        title,
                        taken.takenBy(),
                        text,
                        archived && reopened ? "neutral" : "info",
                        null));
    }

    private @Nullable String note(CaseStepQueries.Taken taken) {
        String key =
                switch (taken.action()) {
                    case SUSPEND -> "casework.timeline.sessionsKept";
                    case REOPEN -> "casework.timeline.sessionsRestored";
                    default -> "casework.timeline.note";
                };
        return taken.note() == null ? null : texts.text(key, taken.note());
    }

    private @Nullable String shelf(CaseStepQueries.Taken taken, CaseFile file) {
        String shelf = taken.text() != null ? taken.text() : file.head().shelfMark();
        return shelf == null ? null : texts.text("casework.timeline.shelf", shelf);
    }
}
