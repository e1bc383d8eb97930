package vn.tgpl.platform.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A step of a life-cycle with what to write under it. */
public record Step(String label, @Nullable String date, String state) {

    /**
     * How far a step is; {@code LATE} is the current one after its deadline, {@code URGENT} one that is due at once and
     * has no deadline to pass.
     */
    public enum State {
        DONE,
        CURRENT,
        URGENT,
        LATE,
        UPCOMING
    }

    public Step(String label, @Nullable String date, State state) {
        this(label, date, state.name().toLowerCase(Locale.ROOT));
    }
}
