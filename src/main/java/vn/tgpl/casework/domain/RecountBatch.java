package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.shared.Display;

/** Takes a recount one batch of cases further, in a transaction that keeps how far it has come. */
@Component
class RecountBatch {

    private static final int CASES = 100;

    private final Recounts recounts;
    private final CaseRepository cases;
    private final CaseDeadlines deadlines;
    private final DeadlineMoves moves;
    private final VerificationRecount verifications;
    private final Journal journal;
    private final Clock clock;

    RecountBatch(
            Recounts recounts,
            CaseRepository cases,
            CaseDeadlines deadlines,
            DeadlineMoves moves,
            VerificationRecount verifications,
            Journal journal,
            Clock clock) {
        this.recounts = recounts;
        this.cases = cases;
        this.deadlines = deadlines;
        this.moves = moves;
        this.verifications = verifications;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether there may be more to do. */
    @Transactional
    public boolean next(UUID id) {
        Optional<Recount> locked = recounts.lock(id);
        if (locked.isEmpty()) {
            return false;
        }
        Recount recount = locked.get();
        List<CaseId> batch = recounts.casesLeft(recount, CASES);
        if (batch.isEmpty()) {
            finish(recount);
            return false;
        }
        int moved = batch.stream().mapToInt(found -> recount(found, recount)).sum();
        recounts.keep(recount.after(batch.get(batch.size() - 1).value(), batch.size(), moved));
        return true;
    }

    /** Whose deadlines moved finds it in the history of the case: a form that was open then is stale, and somebody asks why. */
    private int recount(CaseId id, Recount recount) {
        return cases.findForChange(id)
                .map(found -> {
                    Map<UUID, Instant> before = found.clock().open().ends();
                    int moved = move(found.clock(), recount);
                    cases.save(found);
                    if (moved > 0) {
                        moves.keep(recount, before, found.clock().open().ends(), clock.instant());
                        tell("casework.deadlinesMoved", "case", id.toString(), Display.date(recount.day()), recount);
                    }
                    return moved;
                })
                .orElse(0);
    }

    private int move(CaseClock clock, Recount recount) {
        return recount.line() == null
                ? clock.recount(deadlines)
                : clock.follow(recount.line(), recount.day(), deadlines);
    }

    private void finish(Recount done) {
        Recount recount = done.after(done.reached(), 0, movedVerifications(done));
        recounts.keep(recount);
        recounts.finish(recount, clock.instant());
        String told = recount.moved() + "/" + recount.cases();
        if (recount.line() == null) {
            tell("casework.recount", "day", recount.day().toString(), told, recount);
        } else {
            tell("casework.recount", "period", recount.line().name(), told, recount);
        }
    }

    private int movedVerifications(Recount done) {
        if (done.line() == null) {
            return verifications.recount();
        }
        return done.line() == PeriodOfLaw.D23 ? verifications.follow(done.day()) : 0;
    }

    private void tell(String action, String kind, String subject, String reason, Recount recount) {
        journal.recordFor(recount.askedBy(), recount.askedByName(), action, kind, subject, reason);
    }
}
