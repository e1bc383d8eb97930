package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.RegistrationHourMissing;
import vn.tgpl.casework.domain.refusal.RegistrationNumberMissing;
import vn.tgpl.casework.domain.refusal.RegistrationReasonMissing;
import vn.tgpl.shared.ActorId;

/**
 * One answer of the authority; written once.
 *
 * @param receivedAt when it came, to the minute where hours count from it
 */
@Embeddable
record RegistrationAnswer(
        @Enumerated(EnumType.STRING) RegistrationOutcome outcome,
        @Nullable String number,
        Instant receivedAt,
        @Nullable String reason,
        Instant recordedAt,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
        ActorId recordedBy) {

    /**
     * An answer that tells what follows from it: a registration its number, a refusal and a cancellation their reason and
     * the minute from which a replacement is due (TTLT 10/2018 Đ6, Đ12, Đ15).
     */
    static RegistrationAnswer of(RecordRegistration command, Instant recordedAt, ActorId recordedBy) {
        requireWhole(command);
        LocalTime minute = command.atTime() == null ? LocalTime.MIDNIGHT : command.atTime();
        return new RegistrationAnswer(
                command.outcome(),
                command.number(),
                command.answeredOn().atTime(minute).atZone(Days.ZONE).toInstant(),
                command.reason(),
                recordedAt,
                recordedBy);
    }

    private static void requireWhole(RecordRegistration command) {
        if (command.outcome().endsRegistration()) {
            if (command.atTime() == null) {
                throw new RegistrationHourMissing();
            }
            if (command.reason() == null) {
                throw new RegistrationReasonMissing();
            }
        } else if (command.number() == null) {
            throw new RegistrationNumberMissing();
        }
    }
}
