package vn.tgpl.platform.web;

import org.jspecify.annotations.Nullable;

/** A filter that is a link, with how many rows it leaves. */
public record Chip(String label, String href, @Nullable Long count, boolean active) {}
