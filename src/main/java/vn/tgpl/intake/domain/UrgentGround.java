package vn.tgpl.intake.domain;

/** Why a request is accepted at once though papers are missing (Luật TGPL Đ30 k4, TT 12/2018 Đ6 k1). */
public enum UrgentGround {
    LIMITATION,
    HEARING,
    APPOINTED_DEFENCE,
    NOTIFIED,
    HEAD_DECISION
}
