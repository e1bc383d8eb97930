package vn.tgpl.casework.list;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.Cursor;

/** The orders a list of cases can be put in; each has an index for every width of scope. */
public enum CaseOrder {
    NEWEST("accepted_at", true),
    OLDEST("accepted_at", false),
    /** The most pressing first; cases without an open deadline follow. */
    DUE("due_order", false),
    /** By given name, middle name, family name. */
    NAME("beneficiary_sort_key", false),
    /** By year and number in the register. */
    NUMBER("register_order", false);

    /** What stands in {@code due_order} for a case without an open deadline; later than any deadline. */
    private static final Instant NO_DEADLINE = Instant.parse("9999-12-31T00:00:00Z");

    private final String column;
    private final boolean descending;

    CaseOrder(String column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    /** What follows {@code order by}, over {@code casework.legal_aid_case c}. */
    String sql() {
        String direction = descending ? " desc" : "";
        return "c." + column + direction + ", c.id" + direction;
    }

    /** Only rows behind the position; a name does not stand in it, so the row itself is asked. */
    String behind() {
        String left = "(c." + column + ", c.id) " + (descending ? "<" : ">");
        return isOfMoments()
                ? left + " (:cursorAt, :cursorId)"
                : left + " (select last." + column
                        + ", last.id from casework.legal_aid_case last where last.id = :cursorId)";
    }

    /** The parameters of {@link #behind()}. */
    Map<String, Object> position(Cursor cursor) {
        Map<String, Object> values = new HashMap<>(Map.of("cursorId", cursor.id()));
        if (isOfMoments()) {
            values.put("cursorAt", cursor.at().atOffset(ZoneOffset.UTC));
        }
        return values;
    }

    /** The position just behind a row. */
    String positionOf(CaseListRow row) {
        return new Cursor(this == DUE ? due(row) : row.acceptedAt(), row.id().value()).encoded();
    }

    private static Instant due(CaseListRow row) {
        @Nullable Instant due = row.nextDueAt();
        return due == null ? NO_DEADLINE : due;
    }

    private boolean isOfMoments() {
        return this == NEWEST || this == OLDEST || this == DUE;
    }
}
