package vn.tgpl.casework.domain;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.shared.Actor;

/** Gives more time for papers that are awaited. */
@Service
@Transactional
public class CasePapers {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final PaperExtensionRepository extensions;
    private final CaseDeadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    CasePapers(
            CaseFinder finder,
            CaseRepository cases,
            PaperExtensionRepository extensions,
            CaseDeadlines deadlines,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    public void extend(ExtendPapers command, Actor actor) {
        LegalAidCase awaiting = finder.forChange(command.caseId(), actor);
        awaiting.requireStill(CaseAction.EXTEND_PAPERS, actor, command.version());
        extensions.save(new Working(awaiting).extendPapers(command, deadlines, actor, clock.instant()));
        cases.save(awaiting);
        journal.record(actor, "casework.extendPapers", "case", command.caseId().toString(), null);
    }
}
