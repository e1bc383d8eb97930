package vn.tgpl.intake;

/** In which form a proof paper was shown. */
public enum PaperForm {
    ORIGINAL,
    CERTIFIED_COPY,
    COPY
}
