package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;

/**
 * Enters a session of a court; sent twice with the same id it counts once.
 *
 * @param toldOn day on which its notice came, null when it was not told
 * @param inPlaceOf the postponed session whose new day it is, null where it is none
 * @param again it is another one although one of the same hour stands there before the same court
 * @param hourConfirmed it is held at night, as was asked
 */
public record ScheduleHearing(
        UUID hearingId,
        CaseId caseId,
        Instant startsAt,
        String court,
        @Nullable String room,
        @Nullable String subject,
        @Nullable LocalDate toldOn,
        @Nullable UUID inPlaceOf,
        boolean again,
        boolean hourConfirmed) {

    @Override
    public String toString() {
        return "ScheduleHearing[" + hearingId + "]";
    }
}
