package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;

/**
 * What the authority answered to a registration.
 *
 * @param registrationId one of those that were sent with one letter
 * @param persons whom of those for whom the letter was sent it is about, by their records; empty where it was sent for one alone
 * @param number of the written answer
 * @param answeredOn the day on which it came
 * @param atTime the minute of that day, from which hours are counted; null for a registration that was entered
 * @param reason of a refusal or a cancellation
 */
public record RecordRegistration(
        CaseId caseId,
        UUID registrationId,
        Set<UUID> persons,
        RegistrationOutcome outcome,
        @Nullable String number,
        LocalDate answeredOn,
        @Nullable LocalTime atTime,
        @Nullable String reason) {

    public RecordRegistration {
        persons = Set.copyOf(persons);
    }

    @Override
    public String toString() {
        return "RecordRegistration[" + registrationId + ", " + outcome + "]";
    }
}
