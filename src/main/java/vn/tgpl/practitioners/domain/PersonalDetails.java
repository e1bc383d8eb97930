package vn.tgpl.practitioners.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.Sex;

/**
 * Who a practitioner is. By his number and his birth he is known when he is himself a party to a case.
 *
 * @param nationalId null when it is not known, or in a change when it stays as it is: screens show it masked
 * @param advisingSince the first day on which he advised as an adviser, null when it is not known or asked for
 */
public record PersonalDetails(
        String fullName,
        @Nullable Sex sex,
        @Nullable BirthDate birth,
        @Nullable NationalId nationalId,
        @Nullable PhoneNumber phone,
        @Nullable LocalDate advisingSince) {

    /** Name, number and birth are the same; sex and telephone tell nobody apart. */
    boolean isRecognisedAs(PersonalDetails other) {
        return fullName.equals(other.fullName)
                && Objects.equals(birth, other.birth)
                && Objects.equals(nationalId, other.nationalId);
    }

    @Override
    public String toString() {
        return "PersonalDetails[masked]";
    }
}
