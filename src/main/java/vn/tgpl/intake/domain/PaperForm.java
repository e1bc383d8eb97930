package vn.tgpl.intake.domain;

/** In which form a proof paper was shown. */
public enum PaperForm {
    ORIGINAL,
    CERTIFIED_COPY,
    COPY;

    // Luật TGPL Đ29 k2: original or certified copy; sent electronically, it is compared at the first meeting
    boolean provesThrough(Channel channel) {
        return this != COPY || channel == Channel.ELECTRONIC;
    }
}
