package vn.tgpl.intake.domain;

import vn.tgpl.catalog.FormOfAid;

/** Why a request is accepted at once though papers are missing (Luật TGPL Đ30 k4, TT 12/2018 Đ6 k1). */
public enum UrgentGround {
    LIMITATION,
    HEARING,
    APPOINTED_DEFENCE,
    NOTIFIED,
    HEAD_DECISION;

    /** The days of a suit and of a trial, an appointed defence and a notice belong to proceedings; advice is given outside of them. */
    public boolean mayBe(FormOfAid form) {
        return switch (this) {
            case LIMITATION -> form != FormOfAid.ADVICE;
            // Luật TGPL 2017 Đ31 k3; TT 12/2018 Đ6 k1 điểm b; BLTTHS 2015 Đ76
            case HEARING, APPOINTED_DEFENCE, NOTIFIED -> form == FormOfAid.LITIGATION;
            case HEAD_DECISION -> true;
        };
    }
}
