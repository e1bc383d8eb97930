package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.shared.Actor;

/** Carries what a case asks to the centre on record that is asked, and its answer back to the case. */
@Component
class SentVerifications {

    private final VerificationRepository verifications;
    private final CaseRepository cases;
    private final Counterparts counterparts;
    private final CaseDeadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    SentVerifications(
            VerificationRepository verifications,
            CaseRepository cases,
            Counterparts counterparts,
            CaseDeadlines deadlines,
            Journal journal,
            Clock clock) {
        this.verifications = verifications;
        this.cases = cases;
        this.counterparts = counterparts;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    void deliver(Verification asked, LegalAidCase asking, OfficeView there, Actor actor) {
        Seat seat = new Seat(there.id(), there.id(), Objects.requireNonNull(there.provinceCode()));
        Verification arrived = asked.arriving(counterparts.nameOf(asking.seat().centre()), seat, deadlines);
        verifications.save(arrived);
        journal.record(
                actor,
                "casework.verificationReceived",
                "verification",
                arrived.getId().toString(),
                null);
    }

    /** What the centre found stands with the case as of today, whatever became of the case meanwhile. */
    void bringBack(UUID origin, ConcludeVerification found, Actor actor) {
        Instant now = clock.instant();
        Verification asked = verifications.findById(origin).orElseThrow();
        CaseId id = Objects.requireNonNull(asked.caseId());
        LegalAidCase asking = cases.findForChange(id).orElseThrow();
        asked.conclude(new ConcludeVerification(origin, found.result(), Days.of(now)), now, actor.id());
        asking.clock().meetVerification(origin, now);
        verifications.save(asked);
        cases.save(asking);
        journal.record(actor, "casework.verificationArrived", "case", id.toString(), null);
    }

    /** The answer came on paper: the centre that was asked owes none any more. */
    void settle(ConcludeVerification noted, Actor actor) {
        verifications.findByOriginId(noted.id()).ifPresent(arrived -> {
            arrived.answeredByLetter(noted.resultOn(), clock.instant(), actor.id());
            verifications.save(arrived);
            journal.record(
                    actor,
                    "casework.verificationAnswered",
                    "verification",
                    arrived.getId().toString(),
                    null);
        });
    }
}
