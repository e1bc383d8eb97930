package vn.tgpl.casework.domain;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.shared.Actor;

/** Ends cases, takes their files in, and notes papers that came late. */
@Service
@Transactional
public class CaseClosing {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final ActivityRepository activities;
    private final ClosureRepository closures;
    private final FileHandoverRepository handovers;
    private final ParticipantQueries participants;
    private final CaseDeadlines deadlines;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Clock clock;

    CaseClosing(
            CaseFinder finder,
            CaseRepository cases,
            ActivityRepository activities,
            ClosureRepository closures,
            FileHandoverRepository handovers,
            ParticipantQueries participants,
            CaseDeadlines deadlines,
            Catalogue catalogue,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.activities = activities;
        this.closures = closures;
        this.handovers = handovers;
        this.participants = participants;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.journal = journal;
        this.clock = clock;
    }

    public void close(CloseCase command, Actor actor) {
        LegalAidCase ended = finder.forChange(command.caseId(), actor);
        ended.requireStill(command.action(), actor, command.version());
        Term handover = deadlines.onClosing(command.closedOn());
        closures.save(
                new Ending(ended).close(command, ground(command, ended, actor), handover, actor, clock.instant()));
        cases.save(ended);
        write("casework.close", command.caseId(), actor);
    }

    public void handOver(HandOverFile command, Actor actor) {
        LegalAidCase ended = finder.forChange(command.caseId(), actor);
        handovers.save(new Ending(ended).handOver(command, actor, clock.instant()));
        cases.save(ended);
        write("casework.fileHandover", command.caseId(), actor);
    }

    public void receivePapers(CaseId id, Actor actor) {
        LegalAidCase awaiting = finder.forChange(id, actor);
        new Working(awaiting).receivePapers(deadlines, actor, clock.instant());
        cases.save(awaiting);
        write("casework.papers", id, actor);
    }

    private ClosingGround ground(CloseCase command, LegalAidCase ended, Actor actor) {
        CodeView result = catalogue
                .code(CodeList.CLOSING_RESULT, command.resultCode())
                .filter(code -> code.forms().contains(ended.matter().formOfAid()))
                .filter(code -> code.marked() == (command.action() == CaseAction.CLOSE))
                .orElseThrow(ResultNotForForm::new);
        return new ClosingGround(
                result.marked(),
                Objects.requireNonNullElse(result.legalReference(), ""),
                result.marked()
                        ? Crediting.settle(command.shares(), participants.of(command.caseId()), actor)
                        : Set.of(),
                activities.lastWorkOn(command.caseId()));
    }

    private void write(String action, CaseId id, Actor actor) {
        journal.record(actor, action, "case", id.toString(), null);
    }
}
