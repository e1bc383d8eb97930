package vn.tgpl.intake.domain;

import vn.tgpl.intake.PaperForm;

/** How a request reached the centre (Luật TGPL Đ29 k2, Đ31 k3). */
public enum Channel {
    DIRECT,
    POST,
    ELECTRONIC,
    AUTHORITY,
    REFERRAL,
    /** Passed on by another centre (Luật TGPL Đ35). */
    TRANSFER;

    // Luật TGPL Đ29 k2: original or certified copy; sent electronically, it is compared at the first meeting
    boolean proves(PaperForm form) {
        return form != PaperForm.COPY || this == ELECTRONIC;
    }

    /** Whether it may lie there for a while before somebody writes it down. */
    public boolean mayArriveEarlier() {
        return this != DIRECT && this != REFERRAL;
    }
}
