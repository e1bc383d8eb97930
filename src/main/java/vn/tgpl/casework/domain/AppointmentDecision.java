package vn.tgpl.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The written decision that appoints a practitioner (Luật TGPL Đ31 k4, Đ33 k2). */
@Embeddable
record AppointmentDecision(
        @Column(name = "decision_number") Integer number,
        @Column(name = "decision_code") String code) {

    // TT 08/2017 Mẫu TP-TGPL-14: number, "QĐ-TGPL"
    private static final String SUFFIX = "/Q\u0110-TGPL";

    static AppointmentDecision of(int number) {
        return new AppointmentDecision(number, number + SUFFIX);
    }
}
