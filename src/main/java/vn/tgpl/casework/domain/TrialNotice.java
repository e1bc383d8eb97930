package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long before a session the practitioner heard of it. */
public final class TrialNotice {

    // TTLT 10/2018 Đ9 k3 điểm a: ten days; seven in the shortened procedure
    private static final long ORDINARY = 10;
    private static final long SHORTENED = 7;

    private TrialNotice() {}

    /** Whether the notice came in time, only in time for the shortened procedure, or too late for both. */
    public enum Timeliness {
        IN_TIME,
        ONLY_FOR_SHORTENED,
        LATE
    }

    /** @param heardOn the day on which the session was entered, which is the day it became known at the latest */
    public static Timeliness of(LocalDate heardOn, LocalDate heldOn) {
        long days = ChronoUnit.DAYS.between(heardOn, heldOn);
        if (days >= ORDINARY) {
            return Timeliness.IN_TIME;
        }
        return days >= SHORTENED ? Timeliness.ONLY_FOR_SHORTENED : Timeliness.LATE;
    }
}
