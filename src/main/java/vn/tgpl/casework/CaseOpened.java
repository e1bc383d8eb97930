package vn.tgpl.casework;

import java.time.Instant;
import vn.tgpl.shared.DomainEvent;

/** A request became a case and has its number. */
public record CaseOpened(CaseId caseId, CaseCode code, Instant openedAt) implements DomainEvent {}
