package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;

/** Enters work done in a case; sent twice with the same id it counts once. */
public record RecordActivity(
        UUID activityId,
        CaseId caseId,
        String typeCode,
        LocalDate performedOn,
        @Nullable LocalTime fromTime,
        @Nullable LocalTime toTime,
        @Nullable String place,
        @Nullable String withWhom,
        String outcome) {

    @Override
    public String toString() {
        return "RecordActivity[" + activityId + "]";
    }
}
