package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.refusal.TrialNotAwaited;
import vn.tgpl.shared.Actor;

/** The day of a trial that was told with the request: it stays in mind until its session is entered, or it is said not to be held. */
@Service
@Transactional
public class ToldTrials {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final TrialsNotHeld trials;
    private final Journal journal;
    private final Clock clock;

    ToldTrials(CaseFinder finder, CaseRepository cases, TrialsNotHeld trials, Journal journal, Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.trials = trials;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws TrialNotAwaited when no such day is still to be entered */
    public void drop(DropTrial command, Actor actor) {
        LegalAidCase told = finder.forChange(command.caseId(), actor);
        told.requireStill(CaseAction.DROP_TRIAL, actor, command.version());
        if (!trials.isAwaited(command)) {
            throw new TrialNotAwaited();
        }
        Instant now = clock.instant();
        trials.keep(command, now, actor.id());
        told.touch(now);
        cases.save(told);
        journal.record(actor, "casework.dropTrial", "case", command.caseId().toString(), null);
    }
}
