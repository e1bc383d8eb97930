package vn.tgpl.home.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline or a hearing on its day.
 *
 * @param kind kind of the deadline, or {@code HEARING}
 * @param unit how the deadline is counted; null of a hearing
 * @param total how many stand on the same day
 */
public record Dated(
        LocalDate day,
        String kind,
        @Nullable String unit,
        UUID caseId,
        String code,
        String person,
        @Nullable String detail,
        Instant at,
        @Nullable Instant metAt,
        int total) {

    @Override
    public String toString() {
        return "Dated[" + kind + " " + caseId + "]";
    }
}
