package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.action.ActionPermission;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.casework.domain.action.Standing;
import vn.tgpl.platform.web.PageSection;
import vn.tgpl.shared.Display;

/**
 * What comes next in a case: the first of what has its moment ({@link DatedSteps}), and else the usual actions of the state. That
 * a case is suspended, and that the file in the centre's hands may be archived, stands before all that.
 */
@Component
class NextSteps {

    private final CaseTexts texts;
    private final DatedSteps dated;

    private final Clock clock;

    NextSteps(CaseTexts texts, DatedSteps dated, Clock clock) {
        this.clock = clock;
        this.texts = texts;
        this.dated = dated;
    }

    /**
     * @param sections what other modules have to say of the case, as the reader may see it
     * @param receivers who takes the file over, null while it is not awaited
     * @param judged somebody's groups wait to be looked at again, which hides nothing that has a day
     */
    CasePage.@Nullable NextStep of(
            CaseFile file, List<PageSection> sections, @Nullable String receivers, boolean judged) {
        CasePage.NextStep step = step(file, sections, receivers);
        return step == null || !judged ? step : step.after(texts.text("casework.next.groupReview"));
    }

    private CasePage.@Nullable NextStep step(CaseFile file, List<PageSection> sections, @Nullable String receivers) {
        return dated.of(file, sections, receivers)
                .min(Comparator.comparing(DatedStep::waiting, Waiting.FIRST))
                .map(first -> first.step().after(first.trialTold() ? lead(file) : leadWithTrial(file)))
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
        return both(lead, trial);
    }

    /** What has to be known before anything that has a day. */
    private @Nullable String lead(CaseFile file) {
        return switch (file.head().state()) {
            case SUSPENDED -> suspended(file);
            case HANDED_OVER -> texts.text("casework.next.usual", usual(file));
            case ACCEPTED -> ended(file);
            case ASSIGNED, IN_PROGRESS -> both(postponed(file), ended(file));
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

    /** A session ahead that ended with the case and was not restored when it was opened again. */
    private @Nullable String ended(CaseFile file) {
        return file.hearings().stream()
                .filter(hearing -> hearing.isEndedAhead(clock.instant()))
                .filter(hearing -> file.hearings().stream()
                        .noneMatch(other -> other.isOpen() && other.startsAt().equals(hearing.startsAt())))
                .map(hearing -> texts.text("casework.next.ended", Display.dateTime(hearing.startsAt())))
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), told -> told.isEmpty() ? null : told));
    }

    private static @Nullable String both(@Nullable String first, @Nullable String second) {
        return first == null ? second : second == null ? first : first + " " + second;
    }

    private @Nullable String suspended(CaseFile file) {
        return file.head().state() == CaseState.SUSPENDED
                ? texts.text("casework.next.suspended", Display.date(file.head().stateSince()))
                : null;
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
