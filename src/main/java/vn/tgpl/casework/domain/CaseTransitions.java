package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** Suspends, resumes, archives and reopens cases. */
@Service
@Transactional
public class CaseTransitions {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final ClosureRepository closures;
    private final FileHandoverRepository handovers;
    private final HearingRepository hearings;
    private final ReopeningPeriods periods;
    private final CaseDeadlines deadlines;
    private final ReplacementRecount replacements;
    private final Journal journal;
    private final Clock clock;

    CaseTransitions(
            CaseFinder finder,
            CaseRepository cases,
            ClosureRepository closures,
            FileHandoverRepository handovers,
            HearingRepository hearings,
            ReopeningPeriods periods,
            CaseDeadlines deadlines,
            ReplacementRecount replacements,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.closures = closures;
        this.handovers = handovers;
        this.hearings = hearings;
        this.periods = periods;
        this.deadlines = deadlines;
        this.replacements = replacements;
        this.journal = journal;
        this.clock = clock;
    }

    public void take(TakeStep command, Actor actor) {
        LegalAidCase moved = finder.forChange(command.caseId(), actor);
        moved.requireStill(command.action(), actor, command.version());
        switch (command.action()) {
            case REOPEN -> reopen(moved, command, actor);
            case SUSPEND -> suspend(moved, command, actor);
            default -> new Ending(moved).take(command, actor, clock.instant());
        }
        cases.save(moved);
        String verb = command.action().name().toLowerCase(Locale.ROOT);
        journal.record(actor, "casework." + verb, "case", command.caseId().toString(), null);
    }

    /**
     * What would be refused of a step that is typed in part only, so that it is told with what is missing; nothing where the
     * step may not be taken at all, which is told when the whole is sent.
     */
    public List<DomainException> objections(TypedStep typed, Actor actor) {
        LegalAidCase moved = finder.forChange(typed.caseId(), actor);
        return moved.allows(typed.action(), actor)
                ? new Ending(moved).objections(typed, new OpenHearings(hearings.open(typed.caseId())), clock.instant())
                : List.of();
    }

    private void suspend(LegalAidCase suspended, TakeStep command, Actor actor) {
        OpenHearings open = new OpenHearings(hearings.open(command.caseId()));
        new Ending(suspended).suspend(command, open, actor, clock.instant());
        open.hearings().forEach(hearings::save);
    }

    /** The sessions that ended with the case and stand again, in words; null where none does. */
    private @Nullable String restored(TakeStep command) {
        List<Hearing> again = hearings.endedWith(command.caseId()).stream()
                .filter(hearing -> command.restored().contains(hearing.getId()))
                .toList();
        for (Hearing hearing : again) {
            hearing.restore(hearing.follows().filter(hearings::isReplaced).isPresent());
            hearings.save(hearing);
        }
        return again.isEmpty() ? null : again.stream().map(Hearing::told).collect(Collectors.joining("; "));
    }

    /** The earlier closure and hand-over stay as history. */
    private void reopen(LegalAidCase reopened, TakeStep command, Actor actor) {
        Instant now = clock.instant();
        ReopeningPeriods.Anew anew = periods.of(reopened, command.effectiveOn(), now);
        new Ending(reopened).reopen(command, restored(command), anew, deadlines, actor, now);
        replacements.drop(reopened, now);
        closures.setAside(command.caseId(), now);
        handovers.setAside(command.caseId(), now);
    }
}
