package vn.tgpl.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case behind a number.
 *
 * @param beneficiaryName null where the selection itself would betray the person
 */
public record CaseRow(
        UUID id,
        String code,
        @Nullable String beneficiaryName,
        String form,
        String field,
        UUID office,
        String state,
        Instant acceptedAt,
        @Nullable LocalDate closedOn) {

    @Override
    public String toString() {
        return "CaseRow[" + id + "]";
    }
}
