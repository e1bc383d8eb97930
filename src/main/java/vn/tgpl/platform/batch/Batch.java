package vn.tgpl.platform.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;

/**
 * What was done with many at once.
 *
 * @param title what it was about
 */
public record Batch(
        UUID id,
        String kind,
        String title,
        String reason,
        ActorId madeBy,
        String madeByName,
        Instant madeAt,
        @Nullable Undone undone) {

    /** How long it can be undone. */
    static final Duration UNDOABLE = Duration.ofHours(24);

    /** That it was undone. */
    public record Undone(ActorId by, String byName, Instant at, String reason) {

        @Override
        public String toString() {
            return "Undone[" + at + "]";
        }
    }

    public Instant undoableUntil() {
        return madeAt.plus(UNDOABLE);
    }

    public boolean mayBeUndone(Instant now) {
        return undone == null && now.isBefore(undoableUntil());
    }

    @Override
    public String toString() {
        return "Batch[" + id + "]";
    }
}
