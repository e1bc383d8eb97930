package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import vn.tgpl.shared.ActorId;

/** What a verification found, and who entered it. */
@Embeddable
record VerificationAnswer(
        String result,
        LocalDate resultOn,
        Instant concludedAt,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "concluded_by"))
        ActorId concludedBy) {

    @Override
    public String toString() {
        return "VerificationAnswer[" + resultOn + "]";
    }
}
