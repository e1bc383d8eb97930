package vn.tgpl.intake.domain;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;

/**
 * Which requests to list.
 *
 * @param from first month of reception
 * @param to last month of reception
 * @param words part of a name or of a receipt code, an identity number or a telephone number
 */
public record RequestFilter(
        @Nullable RequestState state,
        @Nullable Channel channel,
        @Nullable String fieldCode,
        @Nullable FormOfAid formOfAid,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Nullable String words) {

    @Override
    public String toString() {
        return "RequestFilter[" + state + "]";
    }
}
