package vn.tgpl.people.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Data of a person that left the centre.
 *
 * @param consentOn the day of the consent it rests on, null where it rests on a ground of law
 * @param groundCode null where it rests on a consent
 */
public record DisclosureLine(
        String recipient,
        Instant at,
        @Nullable String by,
        @Nullable LocalDate consentOn,
        @Nullable String groundCode) {

    @Override
    public String toString() {
        return "DisclosureLine[" + at + "]";
    }
}
