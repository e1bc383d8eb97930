package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a group is counted from a day on, until the next span begins.
 *
 * @param column of Biểu 24, null when the form has none for the group
 */
public record ColumnSpan(LocalDate from, @Nullable Integer column, String source) {}
