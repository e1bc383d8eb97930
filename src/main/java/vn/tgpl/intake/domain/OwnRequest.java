package vn.tgpl.intake.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.RequestId;

/**
 * A request as whoever it was made for may have it: nothing of what was typed freely, and nobody else who stands in it.
 *
 * @param byAnother somebody else asked for him
 * @param statusCode as what he stands in the proceedings, null where none is on record
 * @param decidedAt null while nothing that ends it was decided
 * @param groups codes of the groups he claimed
 * @param papers codes of the papers that were shown
 */
public record OwnRequest(
        RequestId id,
        String receiptCode,
        String office,
        Instant receivedAt,
        Channel channel,
        boolean byAnother,
        String fieldCode,
        FormOfAid form,
        @Nullable String statusCode,
        RequestState state,
        @Nullable Instant decidedAt,
        @Nullable String refusalGround,
        List<String> groups,
        List<String> papers) {

    @Override
    public String toString() {
        return "OwnRequest[" + id + "]";
    }
}
