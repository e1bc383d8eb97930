package vn.tgpl.casework.domain;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.refusal.CounterpartUnknown;
import vn.tgpl.casework.domain.refusal.VerificationStillAwaited;
import vn.tgpl.offices.OfficeView;
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
    private final Counterparts counterparts;
    private final SentVerifications sent;
    private final VerificationEnds ends;
    private final TellingByLaw telling;
    private final CaseDeadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    CaseVerifications(
            CaseFinder finder,
            CaseRepository cases,
            VerificationRepository verifications,
            Counterparts counterparts,
            SentVerifications sent,
            VerificationEnds ends,
            TellingByLaw telling,
            CaseDeadlines deadlines,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.verifications = verifications;
        this.counterparts = counterparts;
        this.sent = sent;
        this.ends = ends;
        this.telling = telling;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A request sent twice under one id is entered once. Where a centre on record is asked, it has it with the saving.
     *
     * @throws FormAlreadyUsed when the form was sent before and says something else now
     * @throws CounterpartUnknown when the chosen centre may not be asked, or nobody is named
     */
    public void request(RequestVerification command, Actor actor) {
        CaseId id = Objects.requireNonNull(command.caseId());
        LegalAidCase asking = finder.forChange(id, actor);
        if (SentBefore.isWritten(verifications.findById(command.id()), one -> one.says(command))) {
            return;
        }
        Optional<OfficeView> there =
                counterparts.chosen(command.toCentre(), asking.seat().centre());
        String name = there.map(OfficeView::name)
                .or(() -> Optional.ofNullable(command.counterpart()))
                .orElseThrow(CounterpartUnknown::new);
        if (!command.again() && verifications.isAwaited(id, name, command.subject())) {
            throw new VerificationStillAwaited();
        }
        Verification asked = new Verifying(asking).verify(command, name, deadlines, actor, clock.instant());
        verifications.save(asked);
        cases.save(asking);
        there.ifPresent(centre -> sent.deliver(asked, asking, centre, actor));
        telling.verifying(asking, name, actor);
        write("casework.verify", id, actor);
    }

    /** Enters an answer that came on paper; a centre on record that was asked has none to give any more. */
    public void conclude(CaseId id, ConcludeVerification command, Actor actor) {
        LegalAidCase asking = finder.forChange(id, actor);
        Verification verification = askedFor(id, command.id());
        new Verifying(asking).noteResult(verification, command, actor, clock.instant());
        verifications.save(verification);
        cases.save(asking);
        sent.settle(command, actor);
        write("casework.verified", id, actor);
    }

    /** It was asked of the wrong place, or is not needed any more; a centre on record that was asked learns it at once. */
    public void withdraw(CaseId id, WithdrawVerification command, Actor actor) {
        LegalAidCase asking = finder.forChange(id, actor);
        Verification verification = askedFor(id, command.id());
        VerificationEnd how = VerificationEnd.withdrawn(command.reason(), clock.instant(), actor.id());
        new Verifying(asking).withdraw(verification, how, actor);
        verifications.save(verification);
        cases.save(asking);
        ends.reach(verification, how, actor);
        write("casework.verificationWithdrawn", id, actor);
    }

    private Verification askedFor(CaseId id, UUID verification) {
        return verifications
                .findById(verification)
                .filter(known -> known.belongsTo(id))
                .orElseThrow(NotFound::new);
    }

    private void write(String action, CaseId id, Actor actor) {
        journal.record(actor, action, "case", id.toString(), null);
    }
}
