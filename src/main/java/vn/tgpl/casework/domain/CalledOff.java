package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;

/**
 * That a session is not held; written once.
 *
 * @param toldOn day of the notice
 * @param reason null where the end of the case is the reason
 */
@Embeddable
record CalledOff(
        @Column(name = "called_off") @Enumerated(EnumType.STRING)
        CallOff how,

        @Column(name = "called_off_told_on") LocalDate toldOn,
        @Column(name = "called_off_reason") @Nullable String reason,
        @Column(name = "called_off_at") Instant recordedAt,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "called_off_by"))
        ActorId recordedBy) {}
