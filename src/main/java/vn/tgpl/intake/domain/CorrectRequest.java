package vn.tgpl.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestId;

/**
 * Corrects what an open request says.
 *
 * @param version of the request the form was made of
 * @param notifiedAt when an authority told of it, null where none did
 * @param checkNote why known people and conflicts of interest do not stand in the way
 */
public record CorrectRequest(
        RequestId id,
        long version,
        RequestContent content,
        @Nullable Instant notifiedAt,
        @Nullable String checkNote) {

    /** When an authority told of it after all; null where that stands already, or none did. */
    @Nullable
    Instant retold(WrittenRequest before) {
        return before.notifiedAt() == null || before.notifiedAt().equals(notifiedAt) ? null : notifiedAt;
    }

    @Override
    public String toString() {
        return "CorrectRequest[" + id + "]";
    }
}
