package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.DueWords;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.HearingOnFile;
import vn.tgpl.casework.domain.PeriodOnFile;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.platform.web.PageSection;
import vn.tgpl.shared.Display;

/**
 * What waits in a case for its moment: its deadlines, the dated duties about it, its sessions and a trial that was told; also
 * duties for which the law sets no day, by their reminder ({@link Waiting}).
 */
@Component
class DatedSteps {

    private final CaseTexts texts;
    private final AppointmentNotes notes;
    private final Clock clock;

    DatedSteps(CaseTexts texts, AppointmentNotes notes, Clock clock) {
        this.texts = texts;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * @param sections what other modules have to say of the case, as the reader may see it
     * @param receivers who takes the file over, null while it is not awaited
     */
    Stream<DatedStep> of(CaseFile file, List<PageSection> sections, @Nullable String receivers) {
        return Stream.of(deadlines(file, receivers), hearings(file), trialTold(file).stream(), duties(sections))
                .flatMap(dated -> dated);
    }

    private Stream<DatedStep> deadlines(CaseFile file, @Nullable String receivers) {
        return file.periods().stream().filter(PeriodOnFile::isOpen).map(period -> deadline(period, file, receivers));
    }

    private DatedStep deadline(PeriodOnFile period, CaseFile file, @Nullable String receivers) {
        CaseTexts.DueText due = texts.due(period.unit(), period.dueAt());
        return new DatedStep(
                new Waiting(period.dueAt(), DueWords.lastDay(period.unit(), period.dueAt()), false, false),
                new CasePage.NextStep(
                        texts.text("casework.deadline." + period.kind()),
                        Stream.of(
                                        texts.moment(period.unit(), period.dueAt()),
                                        receivers(period, receivers),
                                        notes.of(period, file))
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" · ")),
                        period.legalReference(),
                        new CasePage.NextStep.Due(due.tone(), due.words(), due.at())));
    }

    private @Nullable String receivers(PeriodOnFile period, @Nullable String receivers) {
        return receivers == null || period.kind() != DeadlineKind.FILE_HANDOVER
                ? null
                : texts.text("casework.periods.receivers", receivers);
    }

    /** A case that has ended has no session before it any more. */
    private Stream<DatedStep> hearings(CaseFile file) {
        return file.head().state().isOpen()
                ? file.hearings().stream().filter(HearingOnFile::isOpen).map(this::hearing)
                : Stream.empty();
    }

    /** Told with the request; until its session is entered nothing else reminds of it. */
    private Optional<DatedStep> trialTold(CaseFile file) {
        return Optional.ofNullable(file.trialNotEntered()).map(day -> {
            Instant end = Days.endOf(day);
            CaseTexts.DueText due = texts.due(PeriodUnit.CALENDAR_DAYS, end);
            boolean passed = !end.isAfter(clock.instant());
            return new DatedStep(
                    new Waiting(end, day, false, false),
                    new CasePage.NextStep(
                            texts.text("casework.next.trialTold"),
                            Display.date(day),
                            null,
                            passed
                                    ? new CasePage.NextStep.Due(
                                            "soon", texts.text("casework.next.trialTold.due"), due.at())
                                    : new CasePage.NextStep.Due(due.tone(), due.words(), due.at())),
                    true);
        });
    }

    private DatedStep hearing(HearingOnFile hearing) {
        Instant at = hearing.startsAt();
        boolean held = at.isBefore(clock.instant());
        CaseTexts.DueText due = texts.due(PeriodUnit.CALENDAR_DAYS, at);
        return new DatedStep(
                new Waiting(at, Days.of(at), false, false),
                new CasePage.NextStep(
                        texts.text(held ? "casework.next.outcome" : "casework.next.hearing", hearing.court()),
                        Display.dateTime(at),
                        null,
                        held
                                ? new CasePage.NextStep.Due("soon", texts.text("casework.next.outcome.due"), due.at())
                                : new CasePage.NextStep.Due(due.tone(), due.words(), due.at())));
    }

    private static Stream<DatedStep> duties(List<PageSection> sections) {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> Optional.ofNullable(line.open()).stream().map(open -> duty(line, open)));
    }

    private static DatedStep duty(PageSection.Line line, PageSection.Open open) {
        return new DatedStep(
                new Waiting(open.until(), open.day(), true, open.reminder()),
                new CasePage.NextStep(
                        line.label(),
                        open.moment(),
                        line.article(),
                        new CasePage.NextStep.Due(
                                line.tone(), line.words(), open.until().toString())));
    }
}
