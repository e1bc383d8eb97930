package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tgpl.catalog.FormOfAid;

/** How long before a session the practitioner heard of it. */
public final class TrialNotice {

    private TrialNotice() {}

    /** Whether the notice came in time, only in time for the shortened procedure, or too late for both. */
    public enum Timeliness {
        IN_TIME,
        ONLY_FOR_SHORTENED,
        LATE
    }

    /** Whether the session is one that an authority announces: that of proceedings (TTLT 10/2018 Đ9 k3). */
    public static boolean isOwed(FormOfAid form) {
        return form == FormOfAid.LITIGATION;
    }

    /**
     * TTLT 10/2018 Đ9 k3 điểm a.
     *
     * @param heardOn the day on which the notice came, or that of the entry, on which it was known at the latest
     */
    public static Timeliness of(LocalDate heardOn, LocalDate heldOn, NoticeOwed owed) {
        long days = ChronoUnit.DAYS.between(heardOn, heldOn);
        if (days >= owed.days()) {
            return Timeliness.IN_TIME;
        }
        return days >= owed.shortened() ? Timeliness.ONLY_FOR_SHORTENED : Timeliness.LATE;
    }
}
