package vn.tgpl.catalog.domain;

/**
 * Has a group counted in another column from a day on.
 *
 * @param seen the version on which the change rests
 */
public record SetColumn(String group, long seen, ColumnSpan span) {}
