package vn.tgpl.casework.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.platform.web.Drafted;

/** A form that remembers when it was opened, so that its sender learns what was done since where it comes too late. */
@Drafted
abstract class OpenedForm {

    private @Nullable Instant seenAt;

    /** The form is shown with the case as it stands at that moment. */
    void see(CaseFile file, Instant now) {
        openedAt(now);
    }

    final void openedAt(Instant now) {
        seenAt = now;
    }

    public @Nullable Instant getSeenAt() {
        return seenAt;
    }

    public void setSeenAt(@Nullable Instant seenAt) {
        this.seenAt = seenAt;
    }
}
