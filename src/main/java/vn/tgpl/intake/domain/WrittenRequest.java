package vn.tgpl.intake.domain;

import java.time.LocalDate;
import vn.tgpl.people.PersonId;

/**
 * What a request says, as a form of correction is made of it.
 *
 * @param receivedOn the day as of which its codes read
 * @param beneficiary who is corrected on a page of his own
 */
public record WrittenRequest(long version, LocalDate receivedOn, PersonId beneficiary, RequestContent content) {

    @Override
    public String toString() {
        return "WrittenRequest[" + version + "]";
    }
}
