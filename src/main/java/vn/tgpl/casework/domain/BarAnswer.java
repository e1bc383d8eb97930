package vn.tgpl.casework.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is declared of somebody about the bars of the law of procedure (BLTTHS 2015 Đ72 k4).
 *
 * @param told {@link #NO_BAR}, or a code of {@link vn.tgpl.catalog.CodeList#PROCEDURAL_BAR}; null while nothing is declared
 * @param asBefore he comes back to what he performed until a moment ago, as he was: nobody is asked anew
 */
public record BarAnswer(@Nullable String told, boolean asBefore) {

    /** None of the bars applies. */
    public static final String NO_BAR = "NONE";

    public static final BarAnswer NONE_APPLIES = new BarAnswer(NO_BAR);

    public BarAnswer(@Nullable String told) {
        this(told, false);
    }

    boolean saysNone() {
        return NO_BAR.equals(told);
    }

    /** Of somebody of whom nothing had been declared before he was asked about, nothing is. */
    boolean staysUntold() {
        return asBefore && told == null;
    }

    @Override
    public String toString() {
        return "BarAnswer[masked]";
    }
}
