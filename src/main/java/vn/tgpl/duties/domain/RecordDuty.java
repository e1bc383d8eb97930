package vn.tgpl.duties.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.duties.DutyId;

/**
 * Enters what began a duty. What it is about is the case or request of the code, else the practitioner, else the office,
 * else the office of who enters it.
 *
 * @param id under which it is stored; entered twice, it stands once
 */
public record RecordDuty(
        DutyId id,
        PeriodOfLaw kind,
        LocalDate begunOn,
        @Nullable String code,
        @Nullable UUID practitioner,
        @Nullable UUID office,
        @Nullable String note) {

    boolean namesNothing() {
        return code == null && practitioner == null && office == null;
    }

    @Override
    public String toString() {
        return "RecordDuty[" + kind + " " + id + "]";
    }
}
