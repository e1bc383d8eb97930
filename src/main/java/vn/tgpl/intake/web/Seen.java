package vn.tgpl.intake.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which state of a request the sender of a form had before him, and when; hidden fields of the form. */
class Seen {

    private long version;

    /** Null when the form does not say so. */
    private @Nullable Instant at;

    void see(long seen, Instant now) {
        version = seen;
        at = now;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable Instant getAt() {
        return at;
    }

    public void setAt(@Nullable Instant at) {
        this.at = at;
    }
}
