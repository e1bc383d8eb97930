package vn.tgpl.reporting.domain;

/** How many cases have one value of a dimension. */
public record Slice(String value, long count) {}
