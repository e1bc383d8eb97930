package vn.tgpl.intake.domain;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import vn.tgpl.platform.Cursor;

/** The orders a list of requests can be put in; each has an index for every width of scope. */
public enum RequestOrder {
    NEWEST("received_at", true),
    OLDEST("received_at", false),
    /** By given name, middle name, family name. */
    NAME("beneficiary_sort_key", false),
    /** By year and number of the receipt. */
    NUMBER("receipt_order", false);

    private final String column;
    private final boolean descending;

    RequestOrder(String column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    /** What follows {@code order by}, over {@code intake.request r}. */
    String sql() {
        String direction = descending ? " desc" : "";
        return "r." + column + direction + ", r.id" + direction;
    }

    /** Only rows behind the position; a name does not stand in it, so the row itself is asked. */
    String behind() {
        String left = "(r." + column + ", r.id) " + (descending ? "<" : ">");
        return this == NEWEST || this == OLDEST
                ? left + " (:afterAt, :afterId)"
                : left + " (select last." + column + ", last.id from intake.request last where last.id = :afterId)";
    }

    /** The parameters of {@link #behind()}. */
    Map<String, Object> position(Cursor cursor) {
        Map<String, Object> values = new HashMap<>(Map.of("afterId", cursor.id()));
        if (this == NEWEST || this == OLDEST) {
            values.put("afterAt", cursor.at().atOffset(ZoneOffset.UTC));
        }
        return values;
    }
}
