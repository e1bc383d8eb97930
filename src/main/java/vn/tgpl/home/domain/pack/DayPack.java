package vn.tgpl.home.domain.pack;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The papers of one office for a day without the system.
 *
 * @param atNight whether nobody asked for it
 * @param done how many cases stand on paper so far, of how many in all
 * @param madeAt null as long as it is not there
 * @param size of the file in bytes
 */
public record DayPack(
        UUID id,
        String office,
        boolean atNight,
        State state,
        Instant askedAt,
        int done,
        int total,
        @Nullable Instant madeAt,
        long size) {

    /** From the wish to the file. */
    public enum State {
        ASKED,
        MAKING,
        READY,
        FAILED
    }
}
