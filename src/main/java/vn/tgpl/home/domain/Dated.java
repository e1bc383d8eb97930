package vn.tgpl.home.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline, a duty, a hearing or a request that waits, on its day.
 *
 * @param kind kind of the deadline, line of the law of a duty, {@code HEARING}, or {@code TRIAL_TOLD}
 * @param unit how the deadline is counted; null of a hearing
 * @param code of the case or request, or what the duty is about
 * @param person the beneficiary of a case
 * @param metAt day of a duty that was met
 * @param article of the law that gives it, null of a hearing and of a request, whose article is asked of its day
 * @param became what became of a hearing: how it was called off, or {@code TOLD} where its outcome is told; else null
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
        @Nullable String article,
        @Nullable String became,
        int total) {

    /** Whose page it leads to. */
    public enum Source {
        CASE,
        DUTY,
        VERIFICATION,
        /** A request that nobody has answered. */
        REQUEST,
        /** A request whose papers were called for. */
        PAPER_CALL
    }

    @Override
    public String toString() {
        return "Dated[" + kind + " " + id + "]";
    }
}
