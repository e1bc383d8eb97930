package vn.tgpl.platform.batch;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of many.
 *
 * @param label what it is called
 * @param told what is done with it, in words
 * @param details what its kind has to know
 * @param why it was refused, or not undone
 */
public record BatchItem(
        int place,
        UUID thing,
        String label,
        String told,
        Map<String, String> details,
        State state,
        @Nullable String why,
        @Nullable Instant settledAt) {

    /** What became of it. */
    public enum State {
        WAITING,
        DONE,
        REFUSED,
        UNDONE,
        KEPT
    }

    public BatchItem {
        details = Map.copyOf(details);
    }

    /** One that is still to be done. */
    public static BatchItem waiting(int place, UUID thing, String label, String told, Map<String, String> details) {
        return new BatchItem(place, thing, label, told, details, State.WAITING, null, null);
    }

    @Override
    public String toString() {
        return "BatchItem[" + place + ", " + state + "]";
    }
}
