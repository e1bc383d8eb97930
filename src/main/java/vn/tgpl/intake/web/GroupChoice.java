package vn.tgpl.intake.web;

import org.jspecify.annotations.Nullable;

/**
 * A group that a head may recognise.
 *
 * @param value its code
 * @param whyNot what is known of the person and excludes it, null where nothing does
 */
record GroupChoice(String value, String label, @Nullable String whyNot) {}
