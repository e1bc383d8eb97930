package vn.tgpl.intake.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestId;

/**
 * Corrects what an open request says.
 *
 * @param version of the request the form was made of
 * @param checkNote why known people and conflicts of interest do not stand in the way
 */
public record CorrectRequest(
        RequestId id,
        long version,
        RequestContent content,
        @Nullable String checkNote) {

    @Override
    public String toString() {
        return "CorrectRequest[" + id + "]";
    }
}
