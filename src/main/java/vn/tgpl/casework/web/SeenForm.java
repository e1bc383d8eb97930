package vn.tgpl.casework.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.CaseFile;

/** A form about a case as its sender saw it; when it has moved on since, the form is asked for once more. */
abstract class SeenForm {

    private long version;

    private @Nullable Instant seenAt;

    void see(CaseFile file, Instant now) {
        version = file.head().version();
        seenAt = now;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable Instant getSeenAt() {
        return seenAt;
    }

    public void setSeenAt(@Nullable Instant seenAt) {
        this.seenAt = seenAt;
    }
}
