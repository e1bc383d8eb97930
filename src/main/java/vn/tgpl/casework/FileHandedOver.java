package vn.tgpl.casework;

import java.time.LocalDate;
import vn.tgpl.shared.DomainEvent;

/** The file of a closed case was handed over. */
public record FileHandedOver(CaseId caseId, LocalDate handedOn) implements DomainEvent {}
