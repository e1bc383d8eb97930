package vn.tgpl.home.domain;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodUnit;

/**
 * A dated duty or a verification for another province that waits.
 *
 * @param code of the case or request it is about, name of the practitioner, the office or the other province's centre
 * @param article its wording, as on the day on which it began
 */
public record Waiting(
        Source source, PeriodOfLaw kind, PeriodUnit unit, UUID id, String code, Instant dueAt, String article) {

    /** Which module's page it leads to. */
    public enum Source {
        DUTY,
        VERIFICATION
    }
}
