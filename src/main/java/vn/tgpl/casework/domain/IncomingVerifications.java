package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.AskedBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.AskedInFuture;
import vn.tgpl.casework.domain.refusal.OfficeVerifiesNothing;
import vn.tgpl.platform.SameForm;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NotFound;

/** Verifies facts that another province asks for (Luật TGPL 2017 Đ34 k2). */
@Service
@Transactional
public class IncomingVerifications {

    private final VerificationRepository verifications;
    private final SentVerifications sent;
    private final SameForm sameForm;
    private final CaseDeadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    IncomingVerifications(
            VerificationRepository verifications,
            SentVerifications sent,
            SameForm sameForm,
            CaseDeadlines deadlines,
            Journal journal,
            Clock clock) {
        this.verifications = verifications;
        this.sent = sent;
        this.sameForm = sameForm;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A request entered twice under one id stands once.
     *
     * @throws FormAlreadyUsed when the form was sent before and says something else now
     */
    public void receive(RequestVerification command, Actor actor) {
        sameForm.waitFor(command.id());
        if (isReceived(command, actor)) {
            return;
        }
        Instant now = clock.instant();
        Days.within(command.askedOn(), LocalDate.MIN, now, AskedBeforeAcceptance::new, AskedInFuture::new);
        String from = Objects.requireNonNull(command.counterpart());
        verifications.save(new Verification(command, from, seat(actor), now, actor.id()).dueBy(deadlines));
        write("casework.verificationReceived", command.id().toString(), actor);
    }

    /** Where a case here asked for it, the case has the answer with the saving. */
    public void conclude(ConcludeVerification command, Actor actor) {
        Verification verification = verifications
                .findById(command.id())
                .filter(known -> known.belongsTo(null) && actor.scope().covers(known.ownership()))
                .orElseThrow(NotFound::new);
        verification.conclude(command, clock.instant(), actor.id());
        verifications.save(verification);
        if (verification.originId() != null) {
            sent.bringBack(verification.originId(), command, actor);
        }
        write("casework.verificationAnswered", command.id().toString(), actor);
    }

    private boolean isReceived(RequestVerification command, Actor actor) {
        Optional<Verification> earlier = verifications.findById(command.id());
        if (earlier.isPresent() && !actor.scope().covers(earlier.get().ownership())) {
            throw new NotFound();
        }
        return SentBefore.isWritten(earlier, one -> one.says(command));
    }

    private static Seat seat(Actor actor) {
        AccessScope scope = actor.scope();
        if (scope.centre() == null || scope.province() == null) {
            throw new OfficeVerifiesNothing();
        }
        return new Seat(actor.officeId(), scope.centre(), scope.province());
    }

    private void write(String action, String id, Actor actor) {
        journal.record(actor, action, "verification", id, null);
    }
}
