package vn.tgpl.catalog.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a group is counted on a day.
 *
 * @param group its code
 * @param span null when nothing was ever entered for it
 * @param version rises with every change
 */
public record ColumnRow(String group, @Nullable ColumnSpan span, long version) {

    /** Null when the group has no column. */
    public @Nullable Integer column() {
        return span == null ? null : span.column();
    }

    boolean says(ColumnSpan other) {
        return span != null
                && Objects.equals(span.column(), other.column())
                && span.source().equals(other.source());
    }
}
