package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerView;

/**
 * Who is entrusted with a case, by which decision.
 *
 * @param decision null for advice, which needs none (Luật TGPL Đ32)
 */
record Appointment(PractitionerView practitioner, @Nullable AppointmentDecision decision, LocalDate decidedOn) {}
