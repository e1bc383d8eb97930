package vn.tgpl.platform.web;

import org.jspecify.annotations.Nullable;

/** A filter that is a link, with how many rows it leaves, ready to show. */
public record Chip(String label, String href, @Nullable String count, boolean active) {}
