package vn.tgpl.catalog.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.domain.DifficultAreaRow;
import vn.tgpl.shared.Display;

/**
 * A period, ready to be shown.
 *
 * @param endHref where the period is ended, null when it has an end
 */
record DifficultAreaLine(
        String commune,
        String from,
        String to,
        String source,
        String endSource,
        @Nullable String endHref) {

    static DifficultAreaLine of(DifficultAreaRow row) {
        return new DifficultAreaLine(
                row.communeName(),
                Display.date(row.validity().from()),
                Display.date(row.validity().to()),
                row.source(),
                row.endSource() == null ? "" : row.endSource(),
                row.validity().to() == null
                        ? DifficultAreaController.PAGE + "/" + row.communeCode() + "/"
                                + row.validity().from() + "/end"
                        : null);
    }
}
