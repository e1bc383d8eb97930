package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Work that was recorded. */
public record WorkOnFile(
        String typeCode,
        LocalDate performedOn,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable String place,
        @Nullable String withWhom,
        String outcome,
        Instant recordedAt,
        @Nullable String recordedBy) {

    @Override
    public String toString() {
        return "WorkOnFile[" + typeCode + "]";
    }
}
