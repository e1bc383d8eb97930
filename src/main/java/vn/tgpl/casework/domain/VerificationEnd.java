package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;

/**
 * That a verification ended without an answer, since when and by whom.
 *
 * @param reason why it was withdrawn, as whoever is asked reads it; null where the case ended
 */
@Embeddable
record VerificationEnd(
        @Enumerated(EnumType.STRING) @Column(name = "ended_as")
        Cause cause,

        @Column(name = "end_reason") @Nullable String reason,
        @Column(name = "ended_at") Instant at,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
        ActorId by) {

    /** Why nobody waits for an answer any more. */
    public enum Cause {
        WITHDRAWN,
        CASE_ENDED
    }

    static VerificationEnd withdrawn(String reason, Instant at, ActorId by) {
        return new VerificationEnd(Cause.WITHDRAWN, reason, at, by);
    }

    static VerificationEnd withCase(Instant at, ActorId by) {
        return new VerificationEnd(Cause.CASE_ENDED, null, at, by);
    }

    @Override
    public String toString() {
        return "VerificationEnd[" + cause + "]";
    }
}
