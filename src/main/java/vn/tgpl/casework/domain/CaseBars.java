package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.refusal.BarsNotAsked;
import vn.tgpl.casework.domain.refusal.BarsNotDeclared;
import vn.tgpl.casework.domain.refusal.ExecutorNotPerforming;
import vn.tgpl.shared.Actor;

/**
 * Puts right what was declared of an executor about the bars of the law of procedure (BLTTHS 2015 Đ72 k4). Of whom one applies has
 * to be replaced (Luật TGPL 2017 Đ25 k1 c, k3).
 */
@Service
@Transactional
public class CaseBars {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final BarQuestions questions;
    private final BarsOfCase bars;
    private final Journal journal;
    private final Clock clock;

    CaseBars(
            CaseFinder finder,
            CaseRepository cases,
            BarQuestions questions,
            BarsOfCase bars,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.questions = questions;
        this.bars = bars;
        this.journal = journal;
        this.clock = clock;
    }

    public void declare(DeclareBars command, Actor actor) {
        LegalAidCase performed = finder.forChange(command.caseId(), actor);
        performed.requireStill(CaseAction.DECLARE_BARS, actor, command.version());
        Instant now = clock.instant();
        BarQuestion question = questions.of(performed, LocalDate.now(clock));
        Assignment told = assignment(performed, command.assignment(), actor);
        if (!question.isAsked() && !told.isDeclared()) {
            throw new BarsNotAsked();
        }
        if (!question.isAnsweredBy(command.answer())) {
            throw new BarsNotDeclared();
        }
        told.redeclare(command.answer(), question, command.reason(), now, actor.id());
        bars.weigh(performed);
        performed.touch(now);
        cases.save(performed);
        journal.record(actor, "casework.declareBars", "case", command.caseId().toString(), null);
    }

    /**
     * An executor declares of himself; whoever entrusts the case, of everybody who performs it, and of who performed it where
     * something is declared that would keep him from coming back.
     */
    private static Assignment assignment(LegalAidCase performed, UUID assignment, Actor actor) {
        return performed
                .executors()
                .byId(assignment)
                .filter(one -> one.isOpen() || one.isDeclared())
                .filter(one -> actor.may(CaseAction.ASSIGN.right())
                        || (one.isOpen() && actor.id().equals(one.account())))
                .orElseThrow(ExecutorNotPerforming::new);
    }
}
