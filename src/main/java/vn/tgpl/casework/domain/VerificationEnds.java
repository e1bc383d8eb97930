package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.List;
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
        List<Verification> open = verifications.openOf(ended.id());
        if (open.isEmpty()) {
            return;
        }
        List<Verification> arrived = verifications.findByOriginIdIn(
                open.stream().map(Verification::getId).toList());
        open.forEach(asked -> {
            asked.end(how);
            verifications.save(asked);
        });
        arrived.forEach(one -> end(one, how, actor));
    }

    /** The centre on record that was asked learns it at once. */
    void reach(Verification asked, VerificationEnd how, Actor actor) {
        verifications.findByOriginId(asked.getId()).ifPresent(arrived -> end(arrived, how, actor));
    }

    private void end(Verification arrived, VerificationEnd how, Actor actor) {
        arrived.end(how);
        verifications.save(arrived);
        journal.record(
                actor,
                "casework.verificationEnded",
                "verification",
                arrived.getId().toString(),
                null);
    }
}
