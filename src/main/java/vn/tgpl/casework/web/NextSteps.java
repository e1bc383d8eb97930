package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.DueWords;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.HearingOnFile;
import vn.tgpl.casework.domain.PeriodOnFile;
import vn.tgpl.casework.domain.action.ActionPermission;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.casework.domain.action.Standing;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.platform.web.PageSection;
import vn.tgpl.shared.Display;

/**
 * What comes next in a case: the earliest of its deadlines, of the dated duties about it and of its sessions; where none waits,
 * a duty for which the law sets no day, by its reminder ({@link Waiting}), and else the usual actions of the state. That a case is
 * suspended, and that the file in the centre's hands may be archived, stands before all that.
 */
@Component
class NextSteps {

    private final CaseTexts texts;
    private final TrialAhead trials;
    private final Clock clock;

    NextSteps(CaseTexts texts, TrialAhead trials, Clock clock) {
        this.texts = texts;
        this.trials = trials;
        this.clock = clock;
    }

    private record Dated(Waiting waiting, CasePage.NextStep step) {}

    /**
     * @param sections what other modules have to say of the case, as the reader may see it
     * @param receivers who takes the file over, null while it is not awaited
     */
    CasePage.@Nullable NextStep of(CaseFile file, List<PageSection> sections, @Nullable String receivers) {
        Dated trial = trialTold(file).orElse(null);
        return Stream.of(deadlines(file, receivers), hearings(file), Stream.ofNullable(trial), duties(sections))
                .flatMap(dated -> dated)
                .min(Comparator.comparing(Dated::waiting, Waiting.FIRST))
                .map(dated -> dated.step().after(dated.equals(trial) ? lead(file) : leadWithTrial(file)))
                .or(() -> withoutDay(file))
                .orElse(null);
    }

    /** A trial that was told hides behind nothing that is due before it. */
    private @Nullable String leadWithTrial(CaseFile file) {
        String lead = lead(file);
        LocalDate told = file.trialNotEntered();
        // before an appointment its own last day tells it
        if (told == null || file.head().state() == CaseState.ACCEPTED) {
            return lead;
        }
        String trial = texts.text("casework.next.trialTold.lead", Display.date(told));
        return lead == null ? trial : lead + " " + trial;
    }

    /** What has to be known before anything that has a day. */
    private @Nullable String lead(CaseFile file) {
        return switch (file.head().state()) {
            case SUSPENDED -> suspended(file);
            case HANDED_OVER -> texts.text("casework.next.usual", usual(file));
            case ASSIGNED, IN_PROGRESS -> postponed(file);
            default -> null;
        };
    }

    /** A session that was postponed and has no new day yet stays in mind until one is entered or the case ends. */
    private @Nullable String postponed(CaseFile file) {
        return file.hearings().stream()
                .filter(hearing -> hearing.awaitsNewDay(file.hearings()))
                .map(hearing -> texts.text("casework.next.postponed", Display.dateTime(hearing.startsAt())))
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), told -> told.isEmpty() ? null : told));
    }

    private @Nullable String suspended(CaseFile file) {
        return file.head().state() == CaseState.SUSPENDED
                ? texts.text("casework.next.suspended", Display.date(file.head().stateSince()))
                : null;
    }

    private Stream<Dated> deadlines(CaseFile file, @Nullable String receivers) {
        return file.periods().stream().filter(PeriodOnFile::isOpen).map(period -> deadline(period, file, receivers));
    }

    private Dated deadline(PeriodOnFile period, CaseFile file, @Nullable String receivers) {
        CaseTexts.DueText due = texts.due(period.unit(), period.dueAt());
        return new Dated(
                new Waiting(period.dueAt(), DueWords.lastDay(period.unit(), period.dueAt()), false, false),
                new CasePage.NextStep(
                        texts.text("casework.deadline." + period.kind()),
                        Stream.of(due.moment(), receivers(period, receivers), trials.of(period, file))
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
    private Stream<Dated> hearings(CaseFile file) {
        return file.head().state().isOpen()
                ? file.hearings().stream().filter(HearingOnFile::isOpen).map(this::hearing)
                : Stream.empty();
    }

    /** Told with the request; until its session is entered nothing else reminds of it. */
    private Optional<Dated> trialTold(CaseFile file) {
        return Optional.ofNullable(file.trialNotEntered()).map(day -> {
            Instant end = Days.endOf(day);
            CaseTexts.DueText due = texts.due(PeriodUnit.CALENDAR_DAYS, end);
            boolean passed = !end.isAfter(clock.instant());
            return new Dated(
                    new Waiting(end, day, false, false),
                    new CasePage.NextStep(
                            texts.text("casework.next.trialTold"),
                            Display.date(day),
                            null,
                            passed
                                    ? new CasePage.NextStep.Due(
                                            "soon", texts.text("casework.next.trialTold.due"), due.at())
                                    : new CasePage.NextStep.Due(due.tone(), due.words(), due.at())));
        });
    }

    private Dated hearing(HearingOnFile hearing) {
        Instant at = hearing.startsAt();
        boolean held = at.isBefore(clock.instant());
        CaseTexts.DueText due = texts.due(PeriodUnit.CALENDAR_DAYS, at);
        return new Dated(
                new Waiting(at, Days.of(at), false, false),
                new CasePage.NextStep(
                        texts.text(held ? "casework.next.outcome" : "casework.next.hearing", hearing.court()),
                        Display.dateTime(at),
                        null,
                        held
                                ? new CasePage.NextStep.Due("soon", texts.text("casework.next.outcome.due"), due.at())
                                : new CasePage.NextStep.Due(due.tone(), due.words(), due.at())));
    }

    private static Stream<Dated> duties(List<PageSection> sections) {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> Optional.ofNullable(line.open()).stream().map(open -> duty(line, open)));
    }

    private static Dated duty(PageSection.Line line, PageSection.Open open) {
        return new Dated(
                new Waiting(open.until(), open.day(), true, open.reminder()),
                new CasePage.NextStep(
                        line.label(),
                        open.moment(),
                        line.article(),
                        new CasePage.NextStep.Due(
                                line.tone(), line.words(), open.until().toString())));
    }

    /** No deadline runs. */
    private Optional<CasePage.NextStep> withoutDay(CaseFile file) {
        String usual = usual(file);
        return usual.isEmpty()
                ? Optional.empty()
                : Optional.of(new CasePage.NextStep(
                                texts.text("casework.periods.none"),
                                texts.text("casework.next.usual", usual),
                                null,
                                null)
                        .after(file.head().state() == CaseState.HANDED_OVER ? null : lead(file)));
    }

    /** The table of actions tells what is usual, whoever may do it; empty once nothing is. */
    private String usual(CaseFile file) {
        Standing standing = new Standing(file.head().state(), file.head().form(), Set.of(), true);
        return CaseActions.permissions(standing, right -> true).stream()
                .filter(ActionPermission::granted)
                .map(ActionPermission::action)
                .filter(action ->
                        ActionLink.of(action).filter(ActionLink::usual).isPresent())
                .map(action -> texts.text("casework.action." + action))
                .collect(Collectors.joining(", "));
    }
}
