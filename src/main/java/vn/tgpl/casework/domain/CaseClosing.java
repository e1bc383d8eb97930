package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.shared.Actor;

/** Ends cases and takes their files in. */
@Service
@Transactional
public class CaseClosing {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final ClosureRepository closures;
    private final FileHandoverRepository handovers;
    private final HearingRepository hearings;
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
            ClosingGrounds grounds,
            CaseDeadlines deadlines,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.closures = closures;
        this.handovers = handovers;
        this.hearings = hearings;
        this.grounds = grounds;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    public void close(CloseCase command, Actor actor) {
        LegalAidCase ended = finder.forChange(command.caseId(), actor);
        ended.requireStill(command.action(), actor, command.version());
        Term handover = deadlines.onClosing(command.closedOn());
        OpenHearings open = new OpenHearings(hearings.open(command.caseId()));
        Instant now = clock.instant();
        ClosingGround ground = grounds.of(command, ended, actor, now);
        closures.save(new Ending(ended).close(command, ground, open, handover, actor, now));
        open.hearings().forEach(hearings::save);
        cases.save(ended);
        write("casework.close", command.caseId(), actor);
    }

    public void handOver(HandOverFile command, Actor actor) {
        LegalAidCase ended = finder.forChange(command.caseId(), actor);
        handovers.save(new Ending(ended).handOver(command, actor, clock.instant()));
        cases.save(ended);
        write("casework.fileHandover", command.caseId(), actor);
    }

    private void write(String action, CaseId id, Actor actor) {
        journal.record(actor, action, "case", id.toString(), null);
    }
}
