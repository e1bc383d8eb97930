package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.conflict.CheckView;

/**
 * Why somebody who performs a case has to be replaced.
 *
 * @param since first day without card or contract, or of the suspension; of a card it may lie ahead; null for what a check found
 * @param article the law that asks for it
 * @param conflict what the last check found, known for these only
 */
public record ReplacementNeed(
        Cause cause, @Nullable LocalDate since, String article, CheckView.@Nullable Found conflict) {

    /** What happened, the gravest first. */
    public enum Cause {
        /** Luật TGPL 2017 Đ25 k1 c: the law of procedure does not let him take part. */
        BARRED,
        /** Luật TGPL 2017 Đ25 k1 b: his card was taken away. */
        CARD,
        /** Luật TGPL 2017 Đ25 k2 a: he helped the other side. */
        CONFLICT,
        /** Luật TGPL 2017 Đ17, Đ25 k1 b: his card has run out. */
        CARD_OVER,
        /** TT 08/2017 Đ17: his contract ended. */
        CONTRACT,
        /** Luật TGPL 2017 Đ25 k2 c: he is suspended and cannot help. */
        SUSPENSION,
        /** Luật TGPL 2017 Đ25 k2 b: somebody of the case reads like him, and nobody has said yet that the two are not one. */
        UNSETTLED
    }

    public boolean isUnsettled() {
        return cause == Cause.UNSETTLED;
    }

    @Override
    public String toString() {
        return "ReplacementNeed[" + cause + "]";
    }
}
