package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;

/**
 * Notes that a session is postponed or cancelled, before its hour or after it.
 *
 * @param toldOn day of the notice
 * @param next the session in its place, null while its date is not known
 */
public record CallOffHearing(
        CaseId caseId,
        UUID hearingId,
        CallOff how,
        LocalDate toldOn,
        String reason,
        @Nullable Next next) {

    /**
     * The session in the place of the one that was postponed, before the same court.
     *
     * @param hourConfirmed it is held at night, as was asked
     */
    public record Next(UUID id, Instant startsAt, @Nullable String room, boolean hourConfirmed) {}

    @Override
    public String toString() {
        return "CallOffHearing[" + hearingId + "]";
    }
}
