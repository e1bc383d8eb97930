package vn.tgpl.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * A head of a column by which a list can be put in order.
 *
 * @param href the list in that order, from its beginning
 * @param sorted {@code ascending} or {@code descending} where the list is in that order, else null
 */
public record SortHead(String href, @Nullable String sorted) {}
