package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.HearingOnFile;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** The sessions that keep a case from ending: those ahead of it, and those behind it of which nothing is told. */
@Component
class ClosingHearings {

    /** @param outcomeHref where what it led to is told, null for whoever may not tell it */
    record Session(String told, @Nullable String outcomeHref) {}

    private final Clock clock;

    ClosingHearings(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param on day of the end
     * @return whether a session or a trial that was told lies ahead of it
     */
    boolean show(CaseFile file, LocalDate on, Actor actor, Model model) {
        Instant now = clock.instant();
        List<Session> ahead = sessions(file, hearing -> hearing.isAheadOf(on, now), actor);
        LocalDate told = file.trialNotEnteredAfter(on);
        String trial = told == null ? null : Display.date(told);
        model.addAttribute("ahead", ahead);
        model.addAttribute("trialAhead", trial);
        model.addAttribute("untold", sessions(file, hearing -> hearing.isUntoldBehind(on, now), actor));
        return trial != null || !ahead.isEmpty();
    }

    private static List<Session> sessions(CaseFile file, Predicate<HearingOnFile> wanted, Actor actor) {
        boolean mayTell = CaseActions.permission(CaseAction.RECORD_OUTCOME, file.standing(actor.id()), actor::may)
                .granted();
        return file.hearings().stream()
                .filter(wanted)
                .map(hearing -> new Session(
                        Display.dateTime(hearing.startsAt()) + " · " + hearing.court(),
                        mayTell ? "/cases/" + file.head().id() + "/hearings/" + hearing.id() + "/outcome" : null))
                .toList();
    }
}
