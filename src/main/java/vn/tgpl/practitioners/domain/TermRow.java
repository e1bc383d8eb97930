package vn.tgpl.practitioners.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract or a suspension on record.
 *
 * @param enteredBy who entered it, null where that is not on record
 */
public record TermRow(
        boolean contract,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String enteredBy,
        @Nullable Instant enteredAt) {

    @Override
    public String toString() {
        return "TermRow[" + from + "]";
    }
}
