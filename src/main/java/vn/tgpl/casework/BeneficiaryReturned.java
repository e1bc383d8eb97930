package vn.tgpl.casework;

import java.util.UUID;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;

/**
 * That somebody is helped no longer was entered by mistake and taken back; he is helped as before.
 *
 * @param person his record
 * @param by who took it back
 */
public record BeneficiaryReturned(CaseId caseId, UUID person, ActorId by) implements DomainEvent {}
