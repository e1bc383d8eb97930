package vn.tgpl.catalog.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.domain.DifficultAreaRow;
import vn.tgpl.catalog.domain.DifficultVillageRow;
import vn.tgpl.shared.Display;

/**
 * A period, ready to be shown.
 *
 * @param village empty where the commune is meant as a whole
 * @param endHref where the period is ended, null when it has an end
 */
record DifficultAreaLine(
        String village,
        String commune,
        String from,
        String to,
        String source,
        String endSource,
        @Nullable String endHref) {

    static DifficultAreaLine of(DifficultAreaRow row) {
        return new DifficultAreaLine(
                "",
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

    static DifficultAreaLine of(DifficultVillageRow row) {
        return new DifficultAreaLine(
                row.name(),
                row.communeName(),
                Display.date(row.validity().from()),
                Display.date(row.validity().to()),
                row.source(),
                row.endSource() == null ? "" : row.endSource(),
                row.validity().to() == null ? DifficultVillageController.PATH + "/" + row.id() + "/end" : null);
    }

    /** The village with its commune, or the commune. */
    public String name() {
        return village.isEmpty() ? commune : village + ", " + commune;
    }
}
