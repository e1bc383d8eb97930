package vn.tgpl.platform.web;

import org.jspecify.annotations.Nullable;

/** A name and its value; nothing known is shown as such. */
public record Fact(String label, @Nullable String value) {}
