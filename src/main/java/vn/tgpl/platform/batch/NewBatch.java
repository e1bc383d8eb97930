package vn.tgpl.platform.batch;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.OfficeId;

/**
 * What is to be done with many at once.
 *
 * @param id carried by its form
 * @param office to which it belongs, with its centre and province
 */
public record NewBatch(
        UUID id,
        String kind,
        String title,
        String reason,
        OfficeId office,
        @Nullable OfficeId centre,
        @Nullable String province,
        List<BatchItem> items) {

    public NewBatch {
        items = List.copyOf(items);
    }

    @Override
    public String toString() {
        return "NewBatch[" + id + "]";
    }
}
