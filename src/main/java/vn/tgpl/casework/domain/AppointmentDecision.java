package vn.tgpl.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.tgpl.catalog.FormOfAid;

/** The written decision that appoints a practitioner (Luật TGPL Đ31 k4, Đ33 k2). */
@Embeddable
public record AppointmentDecision(
        @Column(name = "decision_number") Integer number,
        @Column(name = "decision_code") String code) {

    // TT 08/2017 Mẫu TP-TGPL-14: number, "QĐ-TGPL"
    private static final String SUFFIX = "/Q\u0110-TGPL";

    /** Luật TGPL Đ32: advice needs no decision; litigation and representation do (Đ31 k4, Đ33 k2). */
    public static boolean isNeededFor(FormOfAid form) {
        return form != FormOfAid.ADVICE;
    }

    static AppointmentDecision of(int number) {
        return new AppointmentDecision(number, number + SUFFIX);
    }
}
