package vn.tgpl.casework.domain;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NotFound;

/** Has facts of a case verified in another province. */
@Service
@Transactional
public class CaseVerifications {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final VerificationRepository verifications;
    private final Journal journal;
    private final Clock clock;

    CaseVerifications(
            CaseFinder finder,
            CaseRepository cases,
            VerificationRepository verifications,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.verifications = verifications;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A request sent twice under one id is entered once.
     *
     * @throws FormAlreadyUsed when the form was sent before and says something else now
     */
    public void request(RequestVerification command, Actor actor) {
        CaseId id = Objects.requireNonNull(command.caseId());
        LegalAidCase asking = finder.forChange(id, actor);
        if (SentBefore.isWritten(verifications.findById(command.id()), one -> one.says(command))) {
            return;
        }
        verifications.save(new Working(asking).verify(command, actor, clock.instant()));
        cases.save(asking);
        write("casework.verify", id, actor);
    }

    public void conclude(CaseId id, ConcludeVerification command, Actor actor) {
        LegalAidCase asking = finder.forChange(id, actor);
        asking.require(CaseAction.RECORD_VERIFICATION, actor);
        Verification verification = verifications
                .findById(command.id())
                .filter(known -> known.belongsTo(id))
                .orElseThrow(NotFound::new);
        verification.conclude(command, clock.instant(), actor.id());
        verifications.save(verification);
        write("casework.verified", id, actor);
    }

    private void write(String action, CaseId id, Actor actor) {
        journal.record(actor, action, "case", id.toString(), null);
    }
}
