package vn.tgpl.casework.domain;

import java.util.Arrays;

/** Grounds of replacement that lie in the person and the matter: whoever left on one of them does not come back. */
enum ReplacementGround {
    // Luật TGPL 2017 Đ25 k1
    PROHIBITED_ACT,
    CARD_REVOKED,
    BARRED_BY_PROCEDURE,
    // Luật TGPL 2017 Đ25 k2 a, b; c passes with its cause
    OPPOSING_INTERESTS,
    NOT_OBJECTIVE,
    // TTLT 10/2018 Đ6
    REGISTRATION_REFUSED,
    REGISTRATION_CANCELLED;

    static boolean barsReturn(String code) {
        return Arrays.stream(values()).map(Enum::name).anyMatch(code::equals);
    }
}
