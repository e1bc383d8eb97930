package vn.tgpl.intake.domain;

import vn.tgpl.people.PersonId;

/**
 * What a request says, as a form of correction is made of it.
 *
 * @param beneficiary who is corrected on a page of his own
 */
public record WrittenRequest(long version, PersonId beneficiary, RequestContent content) {

    @Override
    public String toString() {
        return "WrittenRequest[" + version + "]";
    }
}
