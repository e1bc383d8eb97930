package vn.tgpl.casework.domain;

import java.time.LocalDate;
import vn.tgpl.casework.CaseId;
import vn.tgpl.practitioners.PractitionerId;

/** Entrusts a case to a practitioner. */
public record AssignPractitioner(
        CaseId caseId, long version, PractitionerId practitioner, LocalDate decidedOn, Waiver waiver) {}
