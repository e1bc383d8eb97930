package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.practitioners.PractitionerId;

/**
 * Entrusts a case to a practitioner.
 *
 * @param decidedAt the minute of the day, for periods of hours; null when only the day is known
 */
public record AssignPractitioner(
        CaseId caseId,
        long version,
        PractitionerId practitioner,
        LocalDate decidedOn,
        @Nullable LocalTime decidedAt,
        Assurance assurance) {}
