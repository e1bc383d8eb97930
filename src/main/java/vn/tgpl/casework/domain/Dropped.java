package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import vn.tgpl.shared.ActorId;

/**
 * That a session which was postponed will not be held any more; written once.
 *
 * @param toldOn day of the notice
 */
@Embeddable
record Dropped(
        @Column(name = "dropped_told_on") LocalDate toldOn,
        @Column(name = "dropped_reason") String reason,
        @Column(name = "dropped_at") Instant recordedAt,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "dropped_by"))
        ActorId recordedBy) {}
