package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseCode;
import vn.tgpl.casework.domain.period.Days;

/**
 * The row of a case in the register of its office (TT 12/2018 Đ5 k2).
 *
 * @param told on which notice it was accepted, null when no authority told of the person
 */
@Embeddable
record RegisterEntry(
        @Embedded CaseCode code,
        int registerNumber,
        int registerYear,
        Instant receivedAt,
        Instant acceptedAt,
        @Embedded @Nullable ToldNotice told) {

    LocalDate acceptedOn() {
        return Days.of(acceptedAt);
    }

    /** The notice was received at another moment. */
    RegisterEntry toldAt(Instant at) {
        return told == null
                ? this
                : new RegisterEntry(
                        code, registerNumber, registerYear, receivedAt, acceptedAt, new ToldNotice(at, told.duty()));
    }
}
