package vn.tgpl.duties.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.duties.DutyId;

/**
 * Tells that a duty was met.
 *
 * @param paperNumber of the paper that was sent, null where there was none
 * @param version of the duty its sender saw
 */
public record MeetDuty(
        DutyId id,
        LocalDate metOn,
        Manner manner,
        @Nullable String paperNumber,
        @Nullable LocalDate paperOn,
        long version) {

    Meeting meeting() {
        return new Meeting(metOn, manner, paperNumber, paperOn);
    }
}
