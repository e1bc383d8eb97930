package vn.tgpl.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/** A practitioner was assigned to a case. */
public record PractitionerAssigned(
        CaseId caseId,
        PractitionerId practitioner,
        @Nullable ActorId account,
        Instant assignedAt) implements DomainEvent {}
