package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the file came in. */
public record HandoverOnFile(
        LocalDate handedOn,
        String handedBy,
        @Nullable String note,
        Instant receivedAt,
        @Nullable String receivedBy) {

    @Override
    public String toString() {
        return "HandoverOnFile[" + handedOn + "]";
    }
}
