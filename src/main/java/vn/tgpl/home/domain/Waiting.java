package vn.tgpl.home.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodUnit;

/**
 * A dated duty or a verification for another province that waits.
 *
 * @param code of the case or request it is about, name of the practitioner, the office or the other province's centre
 * @param article its wording, empty where it was not stored
 * @param askedOn day from which a verification runs, by whose law it is told; null of a duty
 */
public record Waiting(
        Source source,
        PeriodOfLaw kind,
        PeriodUnit unit,
        UUID id,
        String code,
        Instant dueAt,
        String article,
        @Nullable LocalDate askedOn) {

    /** Which module's page it leads to. */
    public enum Source {
        DUTY,
        VERIFICATION
    }
}
