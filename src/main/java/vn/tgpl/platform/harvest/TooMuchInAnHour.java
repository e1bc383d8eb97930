package vn.tgpl.platform.harvest;

import java.time.Duration;
import java.time.Instant;

/** The account has taken all it may take within this hour; nothing was read and nothing changed. */
public final class TooMuchInAnHour extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Taking taking;
    private final int limit;
    private final Instant goesOn;
    private final Duration left;

    TooMuchInAnHour(Taking taking, int limit, Instant goesOn, Duration left) {
        super(taking + " beyond " + limit);
        this.taking = taking;
        this.limit = limit;
        this.goesOn = goesOn;
        this.left = left;
    }

    public Taking taking() {
        return taking;
    }

    public int limit() {
        return limit;
    }

    /** When the next hour begins. */
    public Instant goesOn() {
        return goesOn;
    }

    /** Until then. */
    public Duration left() {
        return left;
    }
}
