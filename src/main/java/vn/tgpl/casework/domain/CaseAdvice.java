package vn.tgpl.casework.domain;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.shared.Actor;

/** Gives written advice more time. */
@Service
@Transactional
public class CaseAdvice {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final AdviceExtensionRepository extensions;
    private final CaseDeadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    CaseAdvice(
            CaseFinder finder,
            CaseRepository cases,
            AdviceExtensionRepository extensions,
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

    public void extend(ExtendAdvice command, Actor actor) {
        LegalAidCase advised = finder.forChange(command.caseId(), actor);
        advised.requireStill(CaseAction.EXTEND_ADVICE, actor, command.version());
        extensions.save(new Working(advised).extendAdvice(command, deadlines, actor, clock.instant()));
        cases.save(advised);
        journal.record(actor, "casework.extendAdvice", "case", command.caseId().toString(), null);
    }
}
