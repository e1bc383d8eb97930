package vn.tgpl.intake.web;

import org.jspecify.annotations.Nullable;

/**
 * A ground to accept at once though papers are missing.
 *
 * @param value name of the ground
 * @param whyNot why this request cannot be accepted on it, null where it can
 */
record GroundChoice(String value, String label, @Nullable String whyNot) {}
