package vn.tgpl.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/**
 * A practitioner was assigned to a case, first, beside others or in place of another.
 *
 * @param decidedOn day of the decision
 * @param assignedAt when it was entered
 */
public record PractitionerAssigned(
        CaseId caseId,
        PractitionerId practitioner,
        @Nullable ActorId account,
        LocalDate decidedOn,
        Instant assignedAt) implements DomainEvent {}
