package vn.tgpl.retention.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.ErasedKind;

/**
 * How long a kind of record is kept after it ended, from a day on.
 *
 * @param enteredBy name of whoever entered it, null of what came with the application
 */
public record KeepingPeriod(
        ErasedKind kind,
        LocalDate from,
        int months,
        Certainty certainty,
        String source,
        String reason,
        @Nullable String enteredBy) {

    /** The last day of an end that is past its period on that day. */
    public LocalDate endedBy(LocalDate today) {
        return today.minusMonths(months);
    }
}
