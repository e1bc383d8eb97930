package vn.tgpl.catalog;

/** A paper that proves something about a person. */
public record PaperView(String code, String label) {}
