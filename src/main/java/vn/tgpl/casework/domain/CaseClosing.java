package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** Ends cases and takes their files in. */
@Service
@Transactional
public class CaseClosing {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final ClosureRepository closures;
    private final FileHandoverRepository handovers;
    private final HearingRepository hearings;
    private final VerificationEnds verifications;
    private final ClosingGrounds grounds;
    private final CaseDeadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    CaseClosing(
            CaseFinder finder,
            CaseRepository cases,
            ClosureRepository closures,
            FileHandoverRepository handovers,
            HearingRepository hearings,
            VerificationEnds verifications,
            ClosingGrounds grounds,
            CaseDeadlines deadlines,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.closures = closures;
        this.handovers = handovers;
        this.hearings = hearings;
        this.verifications = verifications;
        this.grounds = grounds;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /** Ends a case; all that is to be refused of it is refused together. */
    public void close(CloseCase command, Actor actor) {
        LegalAidCase ended = finder.forChange(command.caseId(), actor);
        ended.requireStill(command.action(), actor, command.version());
        TypedEnd typed = command.typed();
        Term handover = deadlines.onClosing(command.closedOn());
        OpenHearings open = new OpenHearings(hearings.open(command.caseId()));
        Instant now = clock.instant();
        ClosingGround ground = grounds.of(typed, ended, actor, now);
        closures.save(new Ending(ended).close(command, ground, open, handover, actor, now));
        open.hearings().forEach(hearings::save);
        verifications.with(ended, actor, now);
        cases.save(ended);
        write("casework.close", command.caseId(), actor);
    }

    /**
     * What would be refused of an end that is typed in part only, so that it is told with what is missing; nothing where the
     * case may not be ended at all, which is told when the whole is sent.
     */
    public List<DomainException> objections(TypedEnd typed, Actor actor) {
        LegalAidCase ended = finder.forChange(typed.caseId(), actor);
        if (!ended.allows(typed.action(), actor)) {
            return List.of();
        }
        Instant now = clock.instant();
        return new Ending(ended)
                .objections(
                        typed,
                        grounds.of(typed, ended, actor, now),
                        new OpenHearings(hearings.open(typed.caseId())),
                        now);
    }

    public void handOver(HandOverFile command, Actor actor) {
        LegalAidCase ended = finder.forChange(command.caseId(), actor);
        handovers.save(new Ending(ended).handOver(command, actor, clock.instant()));
        cases.save(ended);
        write("casework.fileHandover", command.caseId(), actor);
    }

    /** The file has not come in after all. */
    void takeBackHandOver(CaseId id, String reason, Actor actor) {
        LegalAidCase ended = finder.forChange(id, actor);
        Instant now = clock.instant();
        new Ending(ended).takeBackHandOver(reason, deadlines, actor, now);
        handovers.setAside(id, now);
        cases.save(ended);
        write("casework.fileHandoverUndone", id, actor);
    }

    private void write(String action, CaseId id, Actor actor) {
        journal.record(actor, action, "case", id.toString(), null);
    }
}
