package vn.tgpl.catalog.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DateRange;

/**
 * A period in which a commune is an area of especially difficult conditions.
 *
 * @param source the document that names the area
 * @param endSource the document that ended it; null while it lasts, or where the first one set the end
 */
public record DifficultAreaRow(
        String communeCode,
        String communeName,
        DateRange validity,
        String source,
        @Nullable String endSource) {}
