package vn.tgpl.casework.web;

import org.jspecify.annotations.Nullable;

/**
 * A ground that can be chosen, or cannot for a reason.
 *
 * @param value its code
 * @param article on which it rests, null where none is on record
 * @param whyNot why it does not hold here, null where it may
 */
record ReasonedChoice(
        String value,
        String label,
        @Nullable String article,
        @Nullable String whyNot) {}
