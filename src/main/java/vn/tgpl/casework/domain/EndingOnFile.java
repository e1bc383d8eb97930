package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the case ended. */
public record EndingOnFile(
        String resultCode,
        LocalDate closedOn,
        String summary,
        String legalReference,
        Instant closedAt,
        @Nullable String closedBy,
        @Nullable EndingDecision decision) {

    @Override
    public String toString() {
        return "EndingOnFile[" + resultCode + "]";
    }
}
