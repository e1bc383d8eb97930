package vn.tgpl.people;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody consented to.
 *
 * @param content what may be told
 * @param witness who witnessed it, or who gave it for him; null where he gave it in writing
 * @param until the last day on which it stands, null where it has none
 * @param withdrawal null while it was not withdrawn
 */
public record ConsentView(
        UUID id,
        String recipient,
        String content,
        String purpose,
        ConsentGiven given,
        @Nullable String witness,
        LocalDate givenOn,
        @Nullable LocalDate until,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable Withdrawal withdrawal) {

    public record Withdrawal(
            LocalDate on, @Nullable String reason, @Nullable String by) {}

    /** Whether data may leave on it that day. */
    public boolean standsOn(LocalDate day) {
        return given.isInWriting() && isHeldOn(day);
    }

    /** Whether it was given by word of mouth and not taken back: known, but nothing leaves on it. */
    public boolean isSpokenOn(LocalDate day) {
        return !given.isInWriting() && isHeldOn(day);
    }

    private boolean isHeldOn(LocalDate day) {
        return withdrawal == null && !day.isBefore(givenOn) && (until == null || !day.isAfter(until));
    }

    /** Whether it names whom data go to, but for capitals and blanks. */
    public boolean isFor(String name) {
        return plain(recipient).equals(plain(name));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "ConsentView[" + id + "]";
    }
}
