package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.PeriodOnFile;
import vn.tgpl.platform.web.Step;
import vn.tgpl.shared.Display;

/** The life-cycle of a case with its dates. */
@Component
class CaseSteps {

    private final CaseTexts texts;
    private final Clock clock;

    CaseSteps(CaseTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    List<Step> of(CaseFile file) {
        CaseState state = file.head().state();
        Step.State current = next(file).map(this::urgency).orElse(Step.State.CURRENT);
        List<Step> steps = new ArrayList<>();
        steps.add(done("RECEIVED", Display.dateTime(file.head().receivedAt())));
        steps.add(done("ACCEPTED", Display.dateTime(file.head().acceptedAt())));
        steps.add(step("ASSIGNED", CaseState.ACCEPTED, state, current, assignedOn(file)));
        steps.add(work(file, state, current));
        steps.add(closing(file, state));
        steps.add(step(
                "HANDED_OVER",
                CaseState.CLOSED,
                state,
                current,
                file.handover() == null ? null : Display.date(file.handover().handedOn())));
        steps.add(step("ARCHIVED", CaseState.HANDED_OVER, state, Step.State.CURRENT, archivedOn(file)));
        return steps;
    }

    private static Optional<PeriodOnFile> next(CaseFile file) {
        return file.periods().stream().filter(PeriodOnFile::isOpen).min(Comparator.comparing(PeriodOnFile::dueAt));
    }

    private Step work(CaseFile file, CaseState state, Step.State current) {
        boolean running = state.isOpen() && state != CaseState.ACCEPTED;
        String begun = file.work().stream()
                .map(work -> Display.date(work.performedOn()))
                .findFirst()
                .orElse(null);
        Step.State how = running
                ? current
                : state.isOpen() || file.executors().isEmpty() ? Step.State.UPCOMING : Step.State.DONE;
        return new Step(texts.text("casework.step.IN_PROGRESS"), begun, how);
    }

    private Step closing(CaseFile file, CaseState state) {
        String closed =
                file.ending() == null ? null : Display.date(file.ending().closedOn());
        return new Step(
                texts.text("casework.step.CLOSED"), closed, state.isOpen() ? Step.State.UPCOMING : Step.State.DONE);
    }

    private Step done(String name, String date) {
        return new Step(texts.text("casework.step." + name), date, Step.State.DONE);
    }

    /** @param before the state in which this step is the one to be taken */
    private Step step(String name, CaseState before, CaseState state, Step.State current, @Nullable String date) {
        Step.State how = date != null ? Step.State.DONE : state == before ? current : Step.State.UPCOMING;
        return new Step(texts.text("casework.step." + name), date, how);
    }

    /**
     * A duty without a period is told as the work list tells it: to be done at once, for no day passes it. One that has to be
     * done at once and within hours is late when they are over.
     */
    private Step.State urgency(PeriodOnFile period) {
        if (period.unit() == PeriodUnit.AT_ONCE) {
            return Step.State.URGENT;
        }
        if (period.dueAt().isBefore(clock.instant())) {
            return Step.State.LATE;
        }
        return period.unit() == PeriodUnit.AT_ONCE_WITHIN_HOURS ? Step.State.URGENT : Step.State.CURRENT;
    }

    private static @Nullable String archivedOn(CaseFile file) {
        return file.head().state() == CaseState.ARCHIVED
                ? Display.date(file.head().stateSince())
                : null;
    }

    /** The first assignment is the step of the law; a later one is told beside it. */
    private @Nullable String assignedOn(CaseFile file) {
        List<Instant> assigned = file.executors().stream()
                .map(ExecutorOnFile::assignedAt)
                .distinct()
                .sorted()
                .toList();
        if (assigned.isEmpty()) {
            return null;
        }
        String first = Display.dateTime(assigned.get(0));
        return assigned.size() == 1
                ? first
                : texts.text("casework.step.assignedAgain", first, Display.dateOf(assigned.get(assigned.size() - 1)));
    }
}
