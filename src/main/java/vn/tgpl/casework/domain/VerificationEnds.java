package vn.tgpl.casework.domain;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.shared.Actor;

/** Ends what a case asked to have verified, with what reached the centre that was asked. */
@Component
class VerificationEnds {

    private final VerificationRepository verifications;
    private final Journal journal;

    VerificationEnds(VerificationRepository verifications, Journal journal) {
        this.verifications = verifications;
        this.journal = journal;
    }

    /** Nobody needs an answer for a case that has ended (Luật TGPL 2017 Đ34). */
    void with(LegalAidCase ended, Actor actor, Instant now) {
        VerificationEnd how = VerificationEnd.withCase(now, actor.id());
        verifications.openOf(ended.id()).forEach(asked -> {
            asked.end(how);
            verifications.save(asked);
            reach(asked, how, actor);
        });
    }

    /** The centre on record that was asked learns it at once. */
    void reach(Verification asked, VerificationEnd how, Actor actor) {
        verifications.findByOriginId(asked.getId()).ifPresent(arrived -> {
            arrived.end(how);
            verifications.save(arrived);
            journal.record(
                    actor,
                    "casework.verificationEnded",
                    "verification",
                    arrived.getId().toString(),
                    null);
        });
    }
}
