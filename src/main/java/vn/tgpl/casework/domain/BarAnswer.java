package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;

/**
 * What is declared of somebody about the bars of the law of procedure (BLTTHS 2015 Đ72 k4).
 *
 * @param told {@link #NO_BAR}, or a code of {@link vn.tgpl.catalog.CodeList#PROCEDURAL_BAR}; null while nothing is declared
 * @param asBefore he comes back to what he performed until a moment ago, as he was: nobody is asked anew
 * @param earlier how it was declared then, null of what is declared now
 */
public record BarAnswer(
        @Nullable String told, boolean asBefore, @Nullable Earlier earlier) {

    /** None of the bars applies. */
    public static final String NO_BAR = "NONE";

    public static final BarAnswer NONE_APPLIES = new BarAnswer(NO_BAR);

    public BarAnswer(@Nullable String told) {
        this(told, false, null);
    }

    /** He comes back, and nothing more is known of what was declared of him. */
    public BarAnswer(@Nullable String told, boolean asBefore) {
        this(told, asBefore, null);
    }

    /**
     * How something was declared that still holds.
     *
     * @param asked by which marks, null of what was declared before that was kept
     */
    public record Earlier(
            @Nullable List<String> asked, @Nullable String reason, Instant at, ActorId by) {

        @Override
        public String toString() {
            return "Earlier[" + at + "]";
        }
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
