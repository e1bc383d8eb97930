package vn.tgpl.casework;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.shared.DomainEvent;

/**
 * Somebody else is helped in a case.
 *
 * @param person his record
 * @param performed somebody performs the case already, who does so for him too since
 */
public record BeneficiaryJoined(CaseId caseId, UUID person, boolean performed, Instant joinedAt)
        implements DomainEvent {}
