package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.conflict.CheckView;

/**
 * Why somebody who performs a case has to be replaced (Luật TGPL 2017 Đ25 k1 b, k2 a, k3): his card was taken away, or the
 * last check of him found that he helped the other side. Exactly one of the two is known.
 *
 * @param cardWithdrawnOn first day without the card; it may lie ahead
 */
public record ReplacementNeed(@Nullable LocalDate cardWithdrawnOn, CheckView.@Nullable Found conflict) {

    @Override
    public String toString() {
        return "ReplacementNeed[" + cardWithdrawnOn + "]";
    }
}
