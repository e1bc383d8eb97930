package vn.tgpl.home.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline, a duty or a hearing on its day.
 *
 * @param kind kind of the deadline, line of the law of a duty, or {@code HEARING}
 * @param unit how the deadline is counted; null of a hearing
 * @param code of the case, or what the duty is about
 * @param person the beneficiary of a case
 * @param metAt day of a duty that was met
 * @param total how many stand on the same day
 */
public record Dated(
        LocalDate day,
        Source source,
        String kind,
        @Nullable String unit,
        UUID id,
        String code,
        @Nullable String person,
        @Nullable String detail,
        Instant at,
        @Nullable Instant metAt,
        int total) {

    /** Whose page it leads to. */
    public enum Source {
        CASE,
        DUTY,
        VERIFICATION
    }

    @Override
    public String toString() {
        return "Dated[" + kind + " " + id + "]";
    }
}
