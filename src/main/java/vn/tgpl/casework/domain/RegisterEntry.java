package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import vn.tgpl.casework.CaseCode;
import vn.tgpl.casework.domain.period.Days;

/** The row of a case in the register of its office (TT 12/2018 Đ5 k2). */
@Embeddable
record RegisterEntry(
        @Embedded CaseCode code, int registerNumber, int registerYear, Instant receivedAt, Instant acceptedAt) {

    LocalDate acceptedOn() {
        return Days.of(acceptedAt);
    }
}
