package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Verifies facts that another province asks for (Luật TGPL 2017 Đ34 k2). */
@Service
@Transactional
public class IncomingVerifications {

    private final VerificationRepository verifications;
    private final CaseDeadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    IncomingVerifications(VerificationRepository verifications, CaseDeadlines deadlines, Journal journal, Clock clock) {
        this.verifications = verifications;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /** A request entered twice under one id stands once. */
    public void receive(RequestVerification command, Actor actor) {
        Instant now = clock.instant();
        if (verifications.findById(command.id()).isPresent()) {
            return;
        }
        Days.within(command.askedOn(), LocalDate.MIN, now, AskedBeforeAcceptance::new, AskedInFuture::new);
        LocalDate due = deadlines.verifiedBy(command.askedOn());
        verifications.save(new Verification(command, seat(actor), due, now, actor.id()));
        write("casework.verificationReceived", command.id().toString(), actor);
    }

    public void conclude(ConcludeVerification command, Actor actor) {
        Verification verification = verifications
                .findById(command.id())
                .filter(known -> known.belongsTo(null) && actor.scope().covers(known.ownership()))
                .orElseThrow(NotFound::new);
        verification.conclude(command, clock.instant(), actor.id());
        verifications.save(verification);
        write("casework.verificationAnswered", command.id().toString(), actor);
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
