package vn.tgpl.catalog.domain;

/** An import with what it would do. */
public record ImportView(String fileName, boolean confirmed, long added, long changed, long unchanged) {}
