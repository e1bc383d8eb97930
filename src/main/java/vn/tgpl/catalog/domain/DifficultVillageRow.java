package vn.tgpl.catalog.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DateRange;

/**
 * A period in which a village is an area of especially difficult conditions.
 *
 * @param source the document that names the village
 * @param endSource the document that ended it; null while it lasts
 */
public record DifficultVillageRow(
        UUID id,
        String name,
        String communeName,
        DateRange validity,
        String source,
        @Nullable String endSource) {}
