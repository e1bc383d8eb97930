package vn.tgpl.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonId;

/**
 * What a request says, as a form of correction is made of it.
 *
 * @param receivedOn the day as of which its codes read
 * @param beneficiary who is corrected on a page of his own
 * @param notifiedAt when an authority told of it, null where none did
 */
public record WrittenRequest(
        long version,
        LocalDate receivedOn,
        PersonId beneficiary,
        RequestContent content,
        @Nullable Instant notifiedAt) {

    @Override
    public String toString() {
        return "WrittenRequest[" + version + "]";
    }
}
