package vn.tgpl.casework.domain;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.shared.Actor;

/** Suspends, resumes, archives and reopens cases. */
@Service
@Transactional
public class CaseTransitions {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final ClosureRepository closures;
    private final FileHandoverRepository handovers;
    private final Journal journal;
    private final Clock clock;

    CaseTransitions(
            CaseFinder finder,
            CaseRepository cases,
            ClosureRepository closures,
            FileHandoverRepository handovers,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.closures = closures;
        this.handovers = handovers;
        this.journal = journal;
        this.clock = clock;
    }

    /** A reopened case keeps its earlier closure and hand-over as history. */
    public void take(TakeStep command, Actor actor) {
        LegalAidCase moved = finder.forChange(command.caseId(), actor);
        moved.requireStill(command.action(), actor, command.version());
        new Ending(moved).take(command, actor, clock.instant());
        if (command.action() == CaseAction.REOPEN) {
            closures.setAside(command.caseId(), clock.instant());
            handovers.setAside(command.caseId(), clock.instant());
        }
        cases.save(moved);
        String verb = command.action().name().toLowerCase(Locale.ROOT);
        journal.record(actor, "casework." + verb, "case", command.caseId().toString(), null);
    }
}
