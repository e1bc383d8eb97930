package vn.tgpl.casework;

import java.time.LocalDate;
import vn.tgpl.shared.DomainEvent;

/** Work on a case ended. */
public record CaseClosed(CaseId caseId, String resultCode, LocalDate closedOn) implements DomainEvent {}
