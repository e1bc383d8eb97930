package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;

/**
 * Why and when somebody stopped performing a case.
 *
 * @param ground code of the legal ground
 * @param notifiedOn day of the written notice to the beneficiary
 */
@Embeddable
record Departure(
        @Column(name = "ended_on") LocalDate on,
        @Column(name = "ended_at") Instant at,
        @Column(name = "end_ground") String ground,
        @Column(name = "end_reason") @Nullable String reason,
        @Column(name = "notified_on") LocalDate notifiedOn,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
        ActorId by) {}
