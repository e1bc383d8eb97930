package vn.tgpl.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.RequestId;

/** A request in a list. */
public record RequestRow(
        RequestId id,
        String receiptCode,
        Instant receivedAt,
        String beneficiaryName,
        @Nullable String groupCode,
        String fieldCode,
        FormOfAid formOfAid,
        Channel channel,
        RequestState state) {

    @Override
    public String toString() {
        return "RequestRow[" + id + "]";
    }
}
