package vn.tgpl.catalog.domain;

/** A file as it came in. */
public record UploadedSheet(String fileName, byte[] content) {}
