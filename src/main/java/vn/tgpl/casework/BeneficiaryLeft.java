package vn.tgpl.casework;

import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.shared.DomainEvent;

/**
 * One of several who were helped in a case is helped no longer; the case goes on for the others.
 *
 * @param person his record
 * @param groundCode why, of the list {@link vn.tgpl.catalog.CodeList#BENEFICIARY_END} on that day
 * @param leftOn the first day on which he is not helped
 */
public record BeneficiaryLeft(CaseId caseId, UUID person, String groundCode, LocalDate leftOn) implements DomainEvent {}
